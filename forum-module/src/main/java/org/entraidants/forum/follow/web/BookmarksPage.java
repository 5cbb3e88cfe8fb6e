package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entraidants.forum.Sights;
import org.entraidants.forum.TopicCursor;
import org.entraidants.forum.Topics;
import org.entraidants.forum.follow.Bookmark;
import org.entraidants.forum.follow.Bookmarks;
import org.entraidants.forum.web.TopicPage;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** The posts that one keeps: {@code /compte/signets}. */
@Named
@RequestScoped
public class BookmarksPage {
    private static final String HERE = "/compte/signets";
    private static final String AFTER = "apres";
    private static final int AT_ONCE = 20;
    private static final int EXCERPT = 240;

    @Inject
    Bookmarks bookmarks;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private List<Line> list = List.of();
    private String next = "";
    private long doubted;

    /** A kept post, as the page shows it. */
    public record Line(Bookmark kept, String excerpt, String note) {}

    /** Does what a button asks for, or shows what is kept. */
    public void open() throws IOException {
        Optional<Long> keep = page.postedNumber("keep");
        Optional<Long> drop = page.postedNumber("drop");
        Optional<Long> release = page.postedNumber("release");
        if (keep.isPresent()) {
            keep(keep.get());
        } else if (release.isPresent()) {
            bookmarks.drop(release.get(), caller);
            answers.goTo(path(release.get()), i18n.t("forum.follow.dropped"));
        } else if (drop.isPresent()) {
            bookmarks.drop(drop.get(), caller);
            answers.goTo(HERE, i18n.t("forum.follow.dropped"));
        } else {
            note();
        }
    }

    private void keep(long post) throws IOException {
        if (bookmarks.keep(post, caller)) {
            answers.goTo(path(post), i18n.t("forum.follow.kept"));
        } else {
            answers.notFound();
        }
    }

    /** Where a post stands now: a second redirect would lose what there is to say. */
    private String path(long post) {
        return topics.post(post, sights.own())
                .map(found -> topics.pathOf(found, TopicPage.AT_ONCE, sights.own()))
                .orElse(HERE);
    }

    private void note() throws IOException {
        Optional<Long> stands = page.postedNumber("stands");
        Optional<Long> noted = page.postedNumber("write").or(() -> stands);
        String words = page.posted("note").orElse("");
        if (noted.isEmpty()) {
            show(0, "");
            return;
        }
        long post = noted.get();
        Bookmarks.Noting outcome = bookmarks.note(post, words, stands.isPresent(), caller);
        if (outcome instanceof Bookmarks.Refused held) {
            doubted = held.verdict().refused() ? 0 : post;
            object(post, words, held.verdict().refused() ? "refused" : "doubted");
        } else if (outcome instanceof Bookmarks.TooLong) {
            object(post, words, "long");
        } else if (day().filter(day -> day.isAfter(today())).isEmpty()
                && !typedDay().isEmpty()) {
            errors.add("day-" + post, i18n.t("forum.follow.remind.past"));
            show(post, words);
        } else {
            bookmarks.remind(post, day().orElse(null), caller);
            answers.goTo(HERE, i18n.t("forum.follow.note.done"));
        }
    }

    private String typedDay() {
        return page.posted("jour").orElse("").strip();
    }

    /** The day that was typed; empty for none, and for what is none. */
    private Optional<LocalDate> day() {
        try {
            return typedDay().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typedDay()));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return Dates.dateOf(clock.instant());
    }

    private void object(long post, String words, String why) {
        errors.add("note-" + post, i18n.t("forum.follow.note." + why));
        show(post, words);
    }

    private void show(long typedFor, String typed) {
        Optional<TopicCursor> after = TopicCursor.read(page.parameter(AFTER));
        List<Bookmark> found = bookmarks.own(after.orElse(null), AT_ONCE + 1, caller);
        List<Bookmark> shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        list = shown.stream()
                .map(one -> new Line(
                        one, Markdown.excerpt(one.body(), EXCERPT), one.postId() == typedFor ? typed : one.note()))
                .toList();
        if (found.size() > AT_ONCE) {
            Bookmark last = shown.get(AT_ONCE - 1);
            next = page.to(HERE) + "?" + AFTER + "=" + new TopicCursor(last.keptAt(), last.postId()).written();
        }
    }

    public List<Line> getList() {
        return list;
    }

    /** The address of the next page, empty at the end. */
    public String getNext() {
        return next;
    }

    /** The post whose note the guard only warns of; 0 for none. */
    public long getDoubted() {
        return doubted;
    }
}
