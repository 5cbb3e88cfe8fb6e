package org.entraidants.events.after.survey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entraidants.events.HeldGatherings;
import org.entraidants.events.PlannedGatherings;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Registration;
import org.entraidants.forum.AtOnce;
import org.entraidants.harness.InContainer;
import org.junit.jupiter.api.Test;

/** A survey reaches those who came, and knows nothing of who answered. */
@InContainer
class SurveysIT {
    private static final Opinion GOOD = new Opinion(5, "Trois phrases à dire", "");

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    PlannedGatherings planned;

    @Inject
    HeldGatherings held;

    @Inject
    Surveys surveys;

    @Inject
    SurveySending sending;

    @Inject
    SurveyForgetting forgetting;

    @Inject
    AtOnce atOnce;

    @Test
    void thoseWhoCameAreAskedOnceAndTheOthersAreNot() {
        Gathering workshop = planned.workshop(10, Map.of());
        Registration there = seat(workshop);
        Registration away = seat(workshop);
        held.hold(workshop);
        held.came(there, true);
        Gathering over = planned.gathering(workshop.id());
        assertThat(atOnce.times(2, () -> surveys.ask(over, planned.demo("animatrice"))))
                .containsOnly(true);
        sendAll();
        sendAll();
        assertThat(held.mails(there.address(), "gathering-survey")).hasSize(1);
        assertThat(held.mails(away.address(), "gathering-survey")).isEmpty();
    }

    @Test
    void allWhoHadASeatAreAskedWhereNobodyNotedPresence() {
        Gathering workshop = planned.workshop(10, Map.of());
        Registration one = seat(workshop);
        assertThat(surveys.ask(workshop, planned.demo("animatrice")))
                .as("not over")
                .isFalse();
        assertThat(link(workshop, one)).hasSize(43);
        assertThat(surveys.ask(held.held(Map.of()), planned.demo("animatrice")))
                .as("nobody came")
                .isFalse();
    }

    @Test
    void linkAnswersOnceEvenWhenItIsSentTwiceAtOnce() {
        Gathering workshop = planned.workshop(10, Map.of());
        String link = link(workshop, seat(workshop));
        assertThat(surveys.opened(link)).isPresent();
        List<Answered> answered = atOnce.times(2, () -> surveys.answer(link, GOOD, false));
        assertThat(answered).filteredOn(Answered.Thanks.class::isInstance).hasSize(1);
        assertThat(answered).filteredOn(Answered.Spent.class::isInstance).hasSize(1);
        assertThat(surveys.answer(link, GOOD, false)).isInstanceOf(Answered.Spent.class);
        Results results = surveys.results(planned.gathering(workshop.id()), planned.demo("animatrice"));
        assertThat(results.number()).isEqualTo(1);
        assertThat(results.takes()).as("too few").isEmpty();
    }

    @Test
    void nothingIsLeftThatLeadsFromAnAnswerToAPerson() {
        Gathering workshop = planned.workshop(10, Map.of());
        String link = link(workshop, seat(workshop));
        surveys.answer(link, GOOD, false);
        List<?> tokens = entities.createNativeQuery("select * from events_survey_tokens where gathering_id = ?")
                .setParameter(1, workshop.id())
                .getResultList();
        assertThat(tokens).isEmpty();
        Object[] row =
                (Object[]) entities.createNativeQuery("select * from events_survey_answers where gathering_id = ?")
                        .setParameter(1, workshop.id())
                        .getSingleResult();
        assertThat(row).as("number, gathering, month, mark, two texts").hasSize(6);
        assertThat(row[2].toString()).endsWith("-01");
    }

    @Test
    void refusedAnswerLeavesTheLinkGoodAndRemembersNobody() {
        Gathering workshop = planned.workshop(10, Map.of());
        String link = link(workshop, seat(workshop));
        var told = new Opinion(2, "Merci", "Le dossier de 2 69 05 49 588 157 80");
        assertThat(surveys.answer(link, told, true))
                .isInstanceOfSatisfying(
                        Answered.Refused.class,
                        refused -> assertThat(refused.verdict().refusals()).isEmpty());
        assertThat(surveys.answer(link, new Opinion(0, "", ""), false)).isInstanceOf(Answered.Flawed.class);
        assertThat(surveys.answer(link, GOOD, false)).isInstanceOf(Answered.Thanks.class);
    }

    @Test
    void linksEndAfterTwoMonths() {
        Gathering workshop = planned.workshop(10, Map.of());
        String link = link(workshop, seat(workshop));
        held.update(
                "update events_surveys set sent_at = ? where gathering_id = ?",
                java.sql.Timestamp.from(java.time.Instant.now().minus(java.time.Duration.ofDays(61))),
                workshop.id());
        forgetting.forgetOld();
        assertThat(surveys.opened(link)).isEmpty();
        assertThat(surveys.opened("")).isEmpty();
    }

    private Registration seat(Gathering workshop) {
        return held.seat(workshop, "Zoé Essai", UUID.randomUUID() + "@essai.example");
    }

    private String link(Gathering workshop, Registration one) {
        surveys.ask(held.hold(workshop), planned.demo("animatrice"));
        sendAll();
        return held.mails(one.address(), "gathering-survey")
                .get(0)
                .replaceAll("(?s).*/agenda/questionnaire/([\\w-]{43}).*", "$1");
    }

    private void sendAll() {
        while (sending.look()) {
            // Until nobody is left.
        }
    }
}
