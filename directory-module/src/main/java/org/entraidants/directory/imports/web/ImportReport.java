package org.entraidants.directory.imports.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.imports.Import;
import org.entraidants.directory.imports.ImportProblem;
import org.entraidants.directory.imports.Imports;
import org.entraidants.directory.national.Problem.Severity;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Notice;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What became of one file: how far the work is, the counts, the problems line by line. */
@Named
@RequestScoped
public class ImportReport {
    private static final int AT_ONCE = 100;

    @Inject
    Answers answers;

    @Inject
    Imports imports;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Notice notice;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Import file;
    private @Nullable Job job;
    private List<ImportProblem> problems = List.of();
    private Optional<Severity> severity = Optional.empty();

    /** Finds the import of the address, before a deed of its forms too. */
    @PostConstruct
    void find() {
        PageRequest.number(page.value("id")).flatMap(imports::find).ifPresent(found -> {
            file = found;
            job = imports.jobOf(found);
        });
    }

    /** Finds the problems to show; 404 when there is no such import. */
    public void load() throws IOException {
        if (file == null) {
            answers.notFound();
            return;
        }
        severity = severity(page.parameter("voir"));
        problems = imports.problems(
                file.id(), severity, page.parameterNumber("apres").orElse(0L), AT_ONCE);
    }

    private static Optional<Severity> severity(String text) {
        return Arrays.stream(Severity.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    /** Applies what was looked at. */
    public void apply() throws IOException {
        Optional<Import> applied = Optional.ofNullable(file).map(Import::id).flatMap(imports::apply);
        if (applied.isPresent()) {
            redirectTo(applied.get().id());
        } else {
            errors.add(i18n.t("directory.import.file.gone"));
        }
    }

    /** Asks the work to stop. */
    public void stop() throws IOException {
        if (file != null) {
            imports.stop(file.id());
            notice.say(i18n.t("directory.import.stopping"));
            redirectTo(file.id());
        }
    }

    private void redirectTo(long id) throws IOException {
        answers.goTo("/admin/imports/" + id);
    }

    public @Nullable Import getFile() {
        return file;
    }

    public @Nullable Job getJob() {
        return job;
    }

    /** The state in lower case, as the API says it: the end of a message key. */
    public String getState() {
        return job == null ? "" : job.state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
        return job == null || job.state().isOver();
    }

    /** Whether the file may be applied from here. */
    public boolean isApplicable() {
        return file != null
                && file.dryRun()
                && file.hasFile()
                && job.state() == Job.State.DONE
                && file.created() + file.changed() > 0;
    }

    /** Whether it must be sent again, without the lines that hold personal data. */
    public boolean isToBeSentAgain() {
        return file != null
                && file.dryRun()
                && !file.hasFile()
                && job.state() == Job.State.DONE
                && file.created() + file.changed() > 0;
    }

    /** The progress in words; the script on the page keeps them true. */
    public String getProgress() {
        var number = NumberFormat.getIntegerInstance(page.getLanguage());
        if (job.total() == null) {
            return i18n.t("directory.import.waiting");
        }
        return job.timeLeft(clock.instant())
                .map(left -> i18n.t(
                        "directory.import.progress.left",
                        number.format(job.done()),
                        number.format(job.total()),
                        number.format(left.toSeconds())))
                .orElseGet(() ->
                        i18n.t("directory.import.progress", number.format(job.done()), number.format(job.total())));
    }

    /** Lines a second, over the whole work. */
    public long getRate() {
        return job.rate(clock.instant());
    }

    public List<ImportProblem> getProblems() {
        return problems;
    }

    /** A problem in the page’s language. */
    public String words(ImportProblem problem) {
        return problem.message(page.getLanguage());
    }

    /** The end of the message key of a problem’s severity. */
    public String kind(ImportProblem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    public boolean isShowing(String wanted) {
        return severity.map(shown -> shown.name().toLowerCase(Locale.ROOT))
                .orElse("")
                .equals(wanted);
    }

    /** The address of the problems after these; empty when there are no more. */
    public String getNext() {
        if (problems.size() < AT_ONCE) {
            return "";
        }
        return page.to(page.getPath())
                + PageRequest.query(Map.of(
                        "voir", List.of(page.parameter("voir")),
                        "apres",
                                List.of(Long.toString(
                                        problems.get(problems.size() - 1).id()))));
    }
}
