package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.forum.Post;
import org.entraidants.forum.Report;
import org.entraidants.forum.ReportReason;
import org.entraidants.forum.Reports;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topics;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reporting a post: {@code /forum/messages/{id}/signaler}. */
@Named
@RequestScoped
public class ReportPage {
    private static final int QUOTED = 200;

    @Inject
    Reports reports;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Post post;

    /** Shows the form, or takes what it says. */
    public void open() throws IOException {
        Optional<Post> found = topics.post(form.number("id"), sights.own());
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        post = found.get();
        if (page.posted("send").isPresent()) {
            send();
        }
    }

    private void send() throws IOException {
        Optional<ReportReason> reason = reason();
        String words = form.typed("words");
        if (reason.isEmpty()) {
            errors.add("reason", i18n.t("forum.care.report.reason.missing"));
        } else if (words.length() > Report.LONGEST) {
            errors.add("words", i18n.t("forum.care.flaw.TOO_LONG", Report.LONGEST));
        } else {
            send(reason.get(), words);
        }
    }

    private void send(ReportReason reason, String words) throws IOException {
        try {
            Reports.Told told = reports.report(
                    getPost().id(), reason, words, page.posted("acknowledged").isPresent(), caller);
            boolean gone = told == Reports.Told.HIDDEN && getPost().isFirst() && !caller.isAnimator();
            answers.goTo(gone ? "/forum" : getPost().topic().path(), i18n.t("forum.care.report.told." + told));
        } catch (TextRefused refused) {
            form.refuse(refused, Map.of("words", words));
        }
    }

    private Optional<ReportReason> reason() {
        return Arrays.stream(ReportReason.values())
                .filter(one -> one.name().equals(form.typed("reason")))
                .findFirst();
    }

    public Post getPost() {
        return Objects.requireNonNull(post);
    }

    /** The beginning of the post. */
    public String getExcerpt() {
        return Markdown.excerpt(getPost().body(), QUOTED);
    }

    public List<ReportReason> getReasons() {
        return List.of(ReportReason.values());
    }

    public String getReason() {
        return form.typed("reason");
    }

    public String getWords() {
        return form.typed("words");
    }

    /** Whether the caller has reported it before. */
    public boolean isDone() {
        return reports.hasReported(getPost().id(), caller);
    }
}
