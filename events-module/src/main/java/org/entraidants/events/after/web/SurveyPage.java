package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.entraidants.events.after.survey.Answered;
import org.entraidants.events.after.survey.Opinion;
import org.entraidants.events.after.survey.Surveys;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.web.GatheringWords;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Answering a survey by the link of one's mail: {@code /agenda/questionnaire/…}. Opening it changes nothing; its button sends
 * the answer, once.
 */
@Named
@RequestScoped
public class SurveyPage {
    @Inject
    Surveys surveys;

    @Inject
    GatheringWords words;

    @Inject
    Guarded guarded;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private @Nullable Gathering gathering;
    private Opinion opinion = new Opinion(0, "", "");

    /** Shows the questions, or keeps what was answered; says so when the link has been used. */
    public void open() throws IOException {
        String link = page.value("link");
        gathering = surveys.opened(link).orElse(null);
        if (gathering != null && page.posted("takes").isPresent()) {
            opinion = new Opinion(mark(), text("takes"), text("missing"));
            settle(surveys.answer(link, opinion, page.posted("acknowledged").isPresent()));
        }
    }

    private int mark() {
        return page.postedNumber("useful")
                .filter(one -> one <= Opinion.BEST)
                .map(Long::intValue)
                .orElse(0);
    }

    private String text(String field) {
        return page.posted(field).orElse("");
    }

    private void settle(Answered answered) throws IOException {
        if (answered instanceof Answered.Thanks) {
            answers.goTo("/agenda", i18n.t("events.survey.thanks"));
        } else if (answered instanceof Answered.Spent) {
            gathering = null;
        } else if (answered instanceof Answered.Flawed flawed) {
            flawed.flaws().forEach(this::tell);
        } else if (answered instanceof Answered.Refused refused
                && !guarded.passes(guarded.sent(opinion.texts()), refused.verdict())) {
            opinion = new Opinion(opinion.useful(), guarded.text("takes"), guarded.text("missing"));
        }
    }

    private void tell(Flaw flaw) {
        errors.add(
                flaw.field(),
                i18n.t("events.flaw." + flaw.kind(), i18n.t("events.field." + flaw.field()), flaw.limit()));
    }

    /** Whether the link is good. */
    public boolean isOpen() {
        return gathering != null;
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    public String getDay() {
        return gathering == null ? "" : words.day(gathering);
    }

    /** The marks to choose from. */
    public List<Integer> getMarks() {
        return IntStream.rangeClosed(1, Opinion.BEST).boxed().toList();
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public GuardNote getNote() {
        return guarded.getNote();
    }
}
