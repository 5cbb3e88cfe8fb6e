package org.entraidants.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody stops a node with a text. Where a text takes a tenth of a second, a test may take seconds: machines are busy. */
class MarkdownBoundsTest {
    private static final int MOST = Markdown.LONGEST;

    static Stream<String> repeated() {
        return Stream.of(
                        "[",
                        "![",
                        "*a ",
                        "**a ",
                        "_a ",
                        "~~a",
                        "`",
                        "> ",
                        "- ",
                        "](",
                        "[a](",
                        "[](",
                        "<",
                        "<a ",
                        "<!--",
                        "&",
                        "\\",
                        "@[",
                        "@[a",
                        "|",
                        "| a ",
                        "# a\n",
                        "--\n",
                        "***a** ",
                        "[a]: b\n",
                        "[a][",
                        "www.a.fr ",
                        "a@",
                        "a@b.fr ",
                        "`a``b",
                        "*_",
                        "**_a_",
                        "[a](b \"",
                        "[a](<",
                        "x|y\n",
                        "a[b](c)*",
                        "![a](/fichiers/a",
                        "\u0000",
                        "1. ",
                        "\t",
                        "~~~\n",
                        "<![CDATA[",
                        "😀",
                        "a.",
                        "&#x41;")
                .map(piece -> piece.repeat(MOST / piece.length()));
    }

    static Stream<String> composed() {
        String cells = "a|".repeat(MOST / 8);
        return Stream.of(
                "[".repeat(100_000),
                "**a *b ".repeat(MOST / 14) + "c* d** ".repeat(MOST / 14),
                "[".repeat(MOST / 5) + "](a)".repeat(MOST / 5),
                "> ".repeat(MOST / 4) + "a".repeat(MOST / 2),
                "|" + cells + "\n|" + "-|".repeat(MOST / 8) + "\n" + "a\n".repeat(MOST / 4),
                "|" + "a|".repeat(40) + "\n|" + "-|".repeat(40) + "\n" + "|a\n".repeat(MOST / 4),
                "[a]: https://x.fr/" + "y".repeat(1_900) + "\n\n" + "[a] ".repeat(MOST / 5),
                "[a]: /x '" + "y".repeat(MOST / 2) + "'\n\n" + "[a] ".repeat(MOST / 10),
                ("[x](" + "a.".repeat(900) + "!) ").repeat(MOST / 1_810),
                "[x](https://" + "a-.".repeat(MOST / 4) + "\")");
    }

    @ParameterizedTest
    @MethodSource({"repeated", "composed"})
    @Timeout(30)
    void anyTextTakesLittle(String hostile) {
        assertThat(Markdown.html(hostile).length()).isLessThan(12 * hostile.length() + 1_000);
        assertThat(Markdown.plain(hostile).length()).isLessThan(12 * hostile.length() + 1_000);
        assertThat(Markdown.excerpt(hostile, 200).length()).isLessThanOrEqualTo(200);
        assertThat(Markdown.mentions(hostile)).hasSizeLessThan(2);
    }
}
