package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        Html html =
                new Html().open("a", "href", "/?a=\"1\"&b").text("<b> & \"co\"").close("a");
        assertThat(html).hasToString("<a href=\"/?a=&quot;1&quot;&amp;b\">&lt;b&gt; &amp; &quot;co&quot;</a>");
    }

    @Test
    void emptyAttributesAndWordsAreLeftOut() {
        Html html =
                new Html().words("", "span").words("ici", "span", "class", "").safe("<br>");
        assertThat(html).hasToString("<span>ici</span><br>");
    }
}
