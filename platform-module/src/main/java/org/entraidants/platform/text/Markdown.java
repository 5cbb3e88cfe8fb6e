package org.entraidants.platform.text;

import java.util.List;

/**
 * Texts that people write in Markdown, with or without knowing the word. Safe for any number of threads and for any text:
 * time and size grow in proportion to it. 4,000 characters take a third of a millisecond once warm ({@code MarkdownSpeed}).
 *
 * <p>Beyond CommonMark it knows tables, {@code ~~struck~~} words, bare addresses, and mentions: {@code @[Camille Larrieu]}. A
 * line break is a line break, a line of dashes is a line and never makes a heading of what is above it, spaces at the
 * beginning of a line mean nothing, and HTML is shown as it was typed. A quotation whose last paragraph begins with a long
 * dash says there whom it quotes:
 *
 * <pre>
 * &gt; Il faut demander le formulaire à l’accueil.
 * &gt;
 * &gt; — @[Camille Larrieu], [message 4](/forum/sujets/12#message-4)
 * </pre>
 */
public final class Markdown {
    /** To be kept beside rendered HTML, and compared: HTML of an older version is to be rendered again. */
    public static final int VERSION = 1;

    /** In characters; a longer text is shown as plain paragraphs. No message of the network is nearly as long. */
    public static final int LONGEST = 50_000;

    private Markdown() {}

    /**
     * The text as HTML, to stand below an {@code h2} of its page. Headings are h3 to h5 without a gap. Links lead to the web,
     * to a mail address or to a path of our own; pictures are our own files; what else is written as one of these stays as
     * words. A text that is too long or too tangled for people to have written it becomes plain paragraphs.
     */
    public static String html(String markdown) {
        return Policy.sanitized(Draft.of(markdown).map(Layout::html).orElseGet(() -> Layout.asWritten(markdown)));
    }

    /** The words without their dress, for an index or the text part of a mail: paragraphs, lists, addresses of links remain. */
    public static String plain(String markdown) {
        return Draft.of(markdown).map(PlainWords::of).orElse(markdown).strip();
    }

    /**
     * The beginning of the words in one line, without what they quote from others unless there is nothing else.
     *
     * @param most the most characters, the ellipsis included
     */
    public static String excerpt(String markdown, int most) {
        if (markdown.isEmpty()) {
            return "";
        }
        String line = Draft.of(markdown).map(PlainWords::inOneLine).orElse(markdown);
        return Excerpt.of(line, most);
    }

    /** The names in mentions, each once, in the order of the text; those in code and in quotations do not count. */
    public static List<String> mentions(String markdown) {
        return Draft.of(markdown).map(Mention::names).orElse(List.of());
    }
}
