package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.forum.RelatedTopics;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topic;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Topics that speak of the same, beside a topic. */
@Named
@RequestScoped
public class RelatedList {
    @Inject
    RelatedTopics related;

    @Inject
    TopicPage topicPage;

    @Inject
    Sights sights;

    @Inject
    PageRequest page;

    private @Nullable List<Row> rows;

    /** One of them. */
    public record Row(String title, String href, boolean solved) {}

    /** At most five, the nearest first; none on later pages of a topic. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = topicPage.getQuestion().stream()
                    .flatMap(question -> related.of(topicPage.getTopic(), () -> text(question), sights.own()).stream())
                    .map(topic -> new Row(topic.title(), page.to(topic.path()), topic.isSolved()))
                    .toList();
        }
        return rows;
    }

    private String text(PostView question) {
        Topic topic = topicPage.getTopic();
        return Stream.concat(
                        topic.details().values().values().stream(),
                        Stream.of(Markdown.plain(question.post().body())))
                .collect(Collectors.joining("\n"));
    }
}
