package org.entraidants.forum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.forum.RelatedTopics;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicRow;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** Topics that speak of the same, beside a topic. */
@Named
@ApplicationScoped
public class RelatedList {
    @Inject
    RelatedTopics related;

    @Inject
    TopicPage topicPage;

    @Inject
    Sights sights;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    /** At most five, the nearest first; none on later pages of a topic. */
    public Html getSheet() {
        List<TopicRow> rows = topicPage.getQuestion().stream()
                .flatMap(question -> related.of(topicPage.getTopic(), () -> text(question), sights.own()).stream())
                .toList();
        var html = new Html();
        if (!rows.isEmpty()) {
            html.open("section", "class", "sheet", "aria-labelledby", "related")
                    .words(i18n.t("forum.find.related"), "h2", "id", "related")
                    .open("ul", "class", "related");
            rows.forEach(row -> item(html, row));
            html.close("ul").close("section");
        }
        return html;
    }

    private void item(Html html, TopicRow row) {
        html.open("li")
                .words(row.title(), "a", "href", page.to(row.path()))
                .text(" ")
                .words(row.isSolved() ? i18n.t("forum.state.solved") : "", "span", "class", "chip ok")
                .close("li");
    }

    private String text(PostView question) {
        Topic topic = topicPage.getTopic();
        return Stream.concat(
                        topic.details().values().values().stream(),
                        Stream.of(Markdown.plain(question.post().body())))
                .collect(Collectors.joining("\n"));
    }
}
