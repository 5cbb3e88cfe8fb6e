package org.entraidants.forum.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entraidants.forum.imports.KeptFault;
import org.entraidants.forum.imports.TopicImport;
import org.entraidants.forum.imports.TopicImports;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What became of a file of topics: how far the work is, the counts, the problems line by line. */
@Named
@RequestScoped
public class TopicImportReport {
    private static final int AT_ONCE = 100;
    private static final String AFTER = "apres";

    @Inject
    TopicImports imports;

    @Inject
    ImportWords words;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable TopicImport file;
    private @Nullable Job job;
    private List<KeptFault> problems = List.of();

    /** Does what a button asks, or shows the report; 404 when there is no such import. */
    public void open() throws IOException {
        Optional<TopicImport> found = PageRequest.number(page.value("id")).flatMap(id -> imports.find(id, caller));
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        file = found.get();
        if (page.posted("stop").isPresent()) {
            imports.stop(file.id(), caller);
            answers.goTo("/admin/forum/import/" + file.id(), i18n.t("directory.import.stopping"));
        } else if (page.posted("apply").isPresent()) {
            apply(file);
        }
        job = imports.jobOf(file);
        problems = imports.problems(file.id(), after(), AT_ONCE, caller);
    }

    private void apply(TopicImport look) throws IOException {
        Optional<TopicImport> begun =
                imports.apply(look.id(), page.posted("acknowledged").isPresent(), caller);
        if (begun.isPresent()) {
            answers.goTo("/admin/forum/import/" + begun.get().id());
        } else {
            errors.add(i18n.t("directory.import.file.gone"));
        }
    }

    private long after() {
        return PageRequest.number(page.parameter(AFTER)).orElse(0L);
    }

    public @Nullable TopicImport getFile() {
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

    private boolean isUseful() {
        return file != null && file.dryRun() && getState().equals("done") && file.topics() + file.answers() > 0;
    }

    /** Whether the file may be taken in from here. */
    public boolean isApplicable() {
        return isUseful() && file.hasFile();
    }

    /** Whether it must be sent again, without the rows that hold personal data. */
    public boolean isToBeSentAgain() {
        return isUseful() && !file.hasFile();
    }

    /** The progress in words; the script on the page keeps them true. */
    public String getProgress() {
        if (job == null || job.total() == null) {
            return i18n.t("directory.import.waiting");
        }
        var number = NumberFormat.getIntegerInstance(page.getLanguage());
        return i18n.t("directory.import.progress", number.format(job.done()), number.format(job.total()));
    }

    public List<KeptFault> getProblems() {
        return problems;
    }

    /** A problem in the page’s language. */
    public String words(KeptFault problem) {
        return words.of(problem);
    }

    /** The address of the problems after these; empty when there are no more. */
    public String getNext() {
        return problems.size() < AT_ONCE
                ? ""
                : page.to(page.getPath())
                        + PageRequest.query(Map.of(
                                AFTER,
                                List.of(Long.toString(
                                        problems.get(problems.size() - 1).id()))));
    }
}
