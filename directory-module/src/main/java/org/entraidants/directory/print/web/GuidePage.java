package org.entraidants.directory.print.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.directory.print.Guide;
import org.entraidants.directory.print.Guides;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** One guide: how far it is, then the file: {@code /imprimer/guides/{id}}. */
@Named
@RequestScoped
public class GuidePage {
    @Inject
    Guides guides;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Guide guide;
    private @Nullable Job job;

    @PostConstruct
    void find() {
        Optional<Guide> found = PageRequest.number(page.value("id")).flatMap(guides::find);
        found.ifPresent(one -> {
            guide = one;
            job = guides.jobOf(one);
        });
    }

    /** Answers 404 when there is no such guide. */
    public void load() throws IOException {
        if (guide == null) {
            answers.notFound();
        }
    }

    /** Asks the work to stop. */
    public void stop() throws IOException {
        if (guide != null) {
            guides.stop(guide.id());
            answers.goTo("/imprimer/guides/" + guide.id(), i18n.t("directory.print.guide.stopping"));
        }
    }

    public @Nullable Guide getGuide() {
        return guide;
    }

    public @Nullable Job getJob() {
        return job;
    }

    /** The state in lower case: the end of a message key. */
    public String getState() {
        return job == null ? "" : job.state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
        return job == null || job.state().isOver();
    }

    public boolean isStoppable() {
        return guide != null && !isOver() && guides.mayStop(guide);
    }

    /** The progress in words; the script on the page keeps them true. */
    public String getProgress() {
        if (job == null || job.total() == null) {
            return i18n.t("directory.print.guide.waiting");
        }
        var number = NumberFormat.getIntegerInstance(page.getLanguage());
        String done = number.format(job.done());
        String total = number.format(job.total());
        return job.timeLeft(clock.instant())
                .map(left -> i18n.t("directory.print.guide.left", done, total, number.format(left.toSeconds())))
                .orElseGet(() -> i18n.t("directory.print.guide.progress", done, total));
    }
}
