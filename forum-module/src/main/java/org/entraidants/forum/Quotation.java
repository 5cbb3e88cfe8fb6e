package org.entraidants.forum;

import java.util.stream.Collectors;

/** What somebody wrote, to be answered: Markdown with who wrote it and where. */
public final class Quotation {
    private Quotation() {}

    /**
     * A text as a quotation. What it quotes itself is left out: two of them would say everything twice.
     *
     * @param name who wrote it
     * @param where in words, such as “message 4”
     */
    public static String of(Post post, String name, String where) {
        String said = post.body()
                .lines()
                .filter(line -> !line.stripLeading().startsWith(">"))
                .collect(Collectors.joining("\n"))
                .strip();
        String quoted = said.lines().map(line -> ("> " + line).strip()).collect(Collectors.joining("\n"));
        return quoted + "\n>\n> — " + mention(name) + ", [" + where + "](/forum/messages/" + post.id() + ")\n\n";
    }

    /** A name as a mention; one with brackets in it would end too early. */
    private static String mention(String name) {
        return "@[" + name.replaceAll("[\\[\\]]", "") + "]";
    }
}
