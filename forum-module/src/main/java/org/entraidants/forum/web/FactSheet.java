package org.entraidants.forum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entraidants.platform.web.Html;

/** What the form of a topic's kind has asked for, above its posts. */
@ApplicationScoped
public class FactSheet {
    @Inject
    TopicPage topicPage;

    /** Nothing for none. */
    public void write(Html html) {
        List<TopicPage.Fact> facts = topicPage.getFacts();
        if (!facts.isEmpty()) {
            html.open("div", "class", "sheet told").open("dl", "class", "facts");
            facts.forEach(fact -> line(html, fact));
            html.close("dl").close("div");
        }
    }

    private static void line(Html html, TopicPage.Fact fact) {
        html.words(fact.label(), "dt").open("dd");
        if (fact.link()) {
            html.words(fact.value(), "a", "href", fact.value(), "rel", "nofollow noopener noreferrer");
        } else {
            html.text(fact.value());
        }
        html.close("dd");
    }
}
