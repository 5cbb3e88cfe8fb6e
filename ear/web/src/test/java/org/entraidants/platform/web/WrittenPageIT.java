package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class WrittenPageIT {
    private static final String WRITTEN = "/forum";
    private static final String VIEW = "/agenda";

    private final Visitor visitor = Visitor.of(TestServer.shared());

    @Test
    void hasTheFrameOfAView() {
        assertThat(frame(visitor, WRITTEN)).isEqualTo(frame(visitor, VIEW));
        assertThat(frame(visitor, "/en" + WRITTEN)).isEqualTo(frame(visitor, "/en" + VIEW));
    }

    @Test
    void hasItForMembersToo() {
        var member = visitor.signedInAs("aidant@demo.example");
        assertThat(frame(member, WRITTEN)).contains("/deconnexion").isEqualTo(frame(member, VIEW));
    }

    @Test
    void isShownToWhomeverSendsAForm() {
        assertThat(visitor.post(WRITTEN, "{}").statusCode())
                .isEqualTo(visitor.post(VIEW, "{}").statusCode());
    }

    /** A page without what is its own: title, place in the menu, main part, further links of the head; and without white space between elements. */
    private static String frame(Visitor reader, String path) {
        return reader.get(path)
                .body()
                .replaceAll("\\s*(<|>)\\s*", "$1")
                .replace(" xmlns=\"http://www.w3.org/1999/xhtml\"", "")
                .replaceAll("(?s)<title>.*?</title>", "<title/>")
                .replaceAll("(?s)(hreflang=\"..\" href=\"[^\"]*\">).*?</head>", "$1</head>")
                .replaceAll("(?s)(<main[^>]*>).*</main>", "$1</main>")
                .replaceAll("aria-current=\"[a-z]+\"", "")
                .replaceAll("(href=\"(/en)?)(" + WRITTEN + "|" + VIEW + ")\"", "$1/here\"");
    }
}
