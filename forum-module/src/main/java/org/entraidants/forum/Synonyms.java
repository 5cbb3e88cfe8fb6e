package org.entraidants.forum;

import java.util.List;

/** Other names of one thing, kept one to a line. */
final class Synonyms {
    private Synonyms() {}

    static String written(List<String> names) {
        return String.join(
                "\n",
                names.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    static List<String> read(String written) {
        return written.lines().toList();
    }
}
