package org.entraidants.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.platform.text.Markdown;
import org.junit.jupiter.api.Test;

class MailHtmlTest {
    private static final String SITE = "https://reseau.example";

    @Test
    void everyElementCarriesItsStyle() {
        assertThat(MailHtml.of("<p>a</p><ul><li>b</li></ul><hr>", SITE, true))
                .matches("(?s)<p class=\"ink\" style=\"[^\"]+\">a</p><ul style=\"[^\"]+\"><li [^>]+>b</li></ul><hr"
                        + " [^>]+>");
    }

    @Test
    void pathsOfOurOwnBecomeAddresses() {
        assertThat(MailHtml.of(Markdown.html("[le sujet](/forum/sujets/12)"), SITE, true))
                .contains("href=\"https://reseau.example/forum/sujets/12\"");
    }

    @Test
    void headingsLeaveNoGap() {
        String html = Markdown.html("# Un\n\ntexte");
        assertThat(MailHtml.of(html, SITE, true)).contains("<h3 ", "</h3>");
        assertThat(MailHtml.of(html, SITE, false)).contains("<h2 ", "</h2>").doesNotContain("h3");
    }
}
