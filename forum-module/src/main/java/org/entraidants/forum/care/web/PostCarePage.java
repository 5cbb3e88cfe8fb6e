package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entraidants.forum.Cared;
import org.entraidants.forum.Post;
import org.entraidants.forum.PostCare;
import org.entraidants.forum.Report;
import org.entraidants.forum.ReportQueue;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topics;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Looking after a post and the reports about it: {@code /forum/messages/{id}/moderer}. */
@Named
@RequestScoped
public class PostCarePage {
    private static final String QUEUE = "/admin/forum/signalements";

    @Inject
    PostCare care;

    @Inject
    ReportQueue queue;

    @Inject
    Topics topics;

    @Inject
    RewriteForm rewriteForm;

    @Inject
    Sights sights;

    @Inject
    ReportPeople people;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    CareMarks marks;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    private @Nullable Post post;
    private List<Report> reports = List.of();
    private List<Post> quoting = List.of();

    /** Does what a button asks for, or shows the post with what can be done. */
    public void open() throws IOException {
        Optional<Post> found = topics.post(form.number("id"), sights.own());
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        post = found.get();
        form.answerGuard(Map.of("why", form.typed("why")));
        try {
            act(page.posted("deed").orElse(""));
        } catch (TextRefused refused) {
            form.refuse(refused, typed());
        }
        show(post);
    }

    private Map<String, String> typed() {
        return Map.of(
                "why", form.typed("why"),
                "title", form.typed("title"),
                "body", form.typed("body"),
                "words", form.typed("words"));
    }

    private void show(Post shown) {
        reports = queue.of(shown.id(), caller);
        rewriteForm.show(shown);
        quoting = care.quoting(shown);
        people.read(reports, shown.authorId());
    }

    private void act(String deed) throws IOException {
        long id = getPost().id();
        String why = form.typed("why");
        switch (deed) {
            case "TAKE" -> stay(queue.take(id, caller), "forum.care.done.TAKE");
            case "LEAVE" -> {
                queue.leave(id, caller);
                answers.goTo(QUEUE, i18n.t("forum.care.done.LEAVE"));
            }
            case "KEEP" -> form.goTo(QUEUE, care.keep(id, why, caller), "forum.care.done.KEEP");
            case "HIDE_POST" -> form.goTo(QUEUE, care.hide(id, why, caller), "forum.care.done.HIDE_POST");
            case "SHOW_POST" -> stay(care.show(id, why, caller), "forum.care.done.SHOW_POST");
            case "REWRITE_POST" -> rewrite(id);
            case "REMOVE_POST" -> remove(id, why);
            case "WRITE_AUTHOR" -> writeAuthor(id);
            default -> {
                // shown only
            }
        }
    }

    private void stay(Cared cared, String done) throws IOException {
        form.goTo("/forum/messages/" + getPost().id() + "/moderer", cared, done);
    }

    private void rewrite(long id) throws IOException {
        stay(care.rewrite(id, rewriteForm.words(), caller), "forum.care.done.REWRITE_POST");
    }

    private void remove(long id, String why) throws IOException {
        if (page.posted("sure").isEmpty()) {
            errors.add("sure", i18n.t("forum.care.post.remove.sure"));
        } else {
            form.goTo(QUEUE, care.remove(id, why, caller), "forum.care.done.REMOVE_POST");
        }
    }

    private void writeAuthor(long id) throws IOException {
        if (form.typed("words").isBlank()) {
            errors.add("words", i18n.t("forum.care.post.author.missing"));
        } else {
            stay(care.writeAuthor(id, form.typed("words"), caller), "forum.care.done.WRITE_AUTHOR");
        }
    }

    public Post getPost() {
        return Objects.requireNonNull(post);
    }

    public List<Report> getReports() {
        return reports;
    }

    /** Whether a report waits. */
    public boolean isWaiting() {
        return reports.stream().anyMatch(report -> !report.isSettled());
    }

    /** Whether the caller looks after the reports that wait. */
    public boolean isMine() {
        return reports.stream()
                .anyMatch(report -> !report.isSettled() && sights.own().is(report.takenBy()));
    }

    /** Who else looks after them, empty for nobody. */
    public String getTaker() {
        return reports.stream()
                .filter(report -> !report.isSettled() && report.takenBy() != null)
                .filter(report -> !sights.own().is(report.takenBy()))
                .map(report -> name(report.takenBy()))
                .findFirst()
                .orElse("");
    }

    /** How somebody is called. */
    public String name(@Nullable Long account) {
        return people.name(account);
    }

    /** Why and since when it is hidden, empty when it is not. */
    public String getHidden() {
        return marks.hidden(getPost());
    }

    /** What became of a report. */
    public String settled(Report report) {
        return i18n.t(
                "forum.care.outcome.said",
                i18n.t("forum.care.outcome." + report.outcome()),
                name(report.settledBy()),
                dates.ago(Objects.requireNonNull(report.settledAt())));
    }

    /** Which of the forms was sent: by the name of its text. */
    public String getSent() {
        return Stream.of("body", "words", "why")
                .filter(name -> page.posted(name).isPresent())
                .findFirst()
                .orElse("");
    }

    /** Answers that hold words of it, as far as they were quoted with the button for it. */
    public List<Post> getQuoting() {
        return quoting;
    }

    public String getWords() {
        return form.typed("words");
    }

    public String getWhy() {
        return form.typed("why");
    }
}
