package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.forum.Sights;
import org.entraidants.forum.TopicCursor;
import org.entraidants.forum.TopicRow;
import org.entraidants.forum.Topics;
import org.entraidants.forum.follow.Fresh;
import org.entraidants.forum.follow.News;
import org.entraidants.forum.follow.Readers;
import org.entraidants.forum.web.TopicLine;
import org.entraidants.forum.web.TopicPage;
import org.entraidants.forum.web.TopicWords;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** The topics in which something is new to the caller: {@code /forum/non-lus}. */
@Named
@RequestScoped
public class UnreadPage {
    private static final String HERE = "/forum/non-lus";
    private static final String AFTER = "apres";
    private static final int AT_ONCE = 20;

    @Inject
    News news;

    @Inject
    Readers readers;

    @Inject
    Topics topics;

    @Inject
    TopicWords words;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private List<Line> lines = List.of();
    private String next = "";

    /**
     * A topic with something new in it.
     *
     * @param news how much, in words
     * @param href the address of the first new post
     */
    public record Line(TopicLine topic, String news, String href) {}

    /** Marks all as read, or shows what is not. */
    public void open() throws IOException {
        Optional<Long> until = page.postedNumber("read");
        if (until.isPresent()) {
            readers.readAll(Instant.ofEpochMilli(until.get()), caller);
            answers.goTo(HERE, i18n.t("forum.follow.unread.done"));
            return;
        }
        Optional<TopicCursor> after = TopicCursor.read(page.parameter(AFTER));
        show(news.unread(after.orElse(null), AT_ONCE + 1, sights.own()));
    }

    private void show(List<Fresh> found) {
        List<Fresh> shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        Map<Long, TopicRow> rows = topics
                .rows(shown.stream().map(Fresh::topicId).toList(), sights.own())
                .stream()
                .collect(Collectors.toMap(TopicRow::id, row -> row));
        List<TopicRow> inOrder = shown.stream()
                .map(one -> rows.get(one.topicId()))
                .filter(Objects::nonNull)
                .toList();
        Map<Long, Fresh> fresh = shown.stream().collect(Collectors.toMap(Fresh::topicId, one -> one));
        lines = words.lines(inOrder).stream()
                .map(line -> line(line, fresh.get(line.id())))
                .toList();
        if (found.size() > AT_ONCE && !inOrder.isEmpty()) {
            TopicRow last = inOrder.get(inOrder.size() - 1);
            next = page.to(HERE) + "?" + AFTER + "=" + new TopicCursor(last.bumpedAt(), last.id()).written();
        }
    }

    private Line line(TopicLine topic, Fresh fresh) {
        return new Line(
                topic, i18n.t("forum.follow.news", fresh.count()), topic.href() + fresh.link(TopicPage.AT_ONCE));
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The address of the next page, empty at the end. */
    public String getNext() {
        return next;
    }

    /** The moment of this page: what comes after it stays unread when all is marked as read. */
    public long getMoment() {
        return clock.millis();
    }
}
