package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entraidants.events.after.survey.Opinion;
import org.entraidants.events.after.survey.Results;
import org.entraidants.events.after.survey.Surveys;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.web.OpenGathering;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was answered, for those who plan: {@code /agenda/12-…/questionnaire}. */
@Named
@RequestScoped
public class SurveyResultsPage {
    @Inject
    OpenGathering open;

    @Inject
    Surveys surveys;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private @Nullable Gathering gathering;
    private Results results = new Results(0, 0, List.of(), List.of(), List.of());

    /** How many gave a mark. */
    public record Row(int mark, long count) {}

    /** Shows it; 404 when there is no such gathering. */
    public void open() throws IOException {
        Optional<Gathering> found = open.gathering();
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        gathering = found.get();
        results = surveys.results(gathering, caller);
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    public String getBack() {
        return page.to(gathering == null ? "/agenda" : gathering.path() + "/apres");
    }

    public Results getResults() {
        return results;
    }

    /** How many have answered, in words. */
    public String getCount() {
        return i18n.t("events.survey.count", results.number(), results.invited());
    }

    /** The average, in words; why there is none, else. */
    public String getAverage() {
        return results.average().isPresent()
                ? i18n.t("events.survey.average", results.average().getAsDouble())
                : i18n.t("events.survey.average.none", Results.ENOUGH);
    }

    /** The best mark first. */
    public List<Row> getRows() {
        return IntStream.rangeClosed(1, Opinion.BEST)
                .map(mark -> Opinion.BEST + 1 - mark)
                .mapToObj(mark -> new Row(mark, results.count(mark)))
                .toList();
    }
}
