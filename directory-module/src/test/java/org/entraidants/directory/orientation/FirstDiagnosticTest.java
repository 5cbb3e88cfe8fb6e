package org.entraidants.directory.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Service;
import org.entraidants.directory.orientation.Proposal.Advice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstDiagnosticTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            MATTER,               WHEN,      MAIL,   EASE,     HERE,  KIND,        REASONS
            # what is due today is begun today
            TAXES,                TODAY,     NONE,   NO,       NOW,   NOW,         DUE_TODAY
            TAXES,                TODAY,     READ,   YES,      -,     NOW,         DUE_TODAY
            TAXES,                TODAY,     READ,   YES,      LATER, ORIENT,      DUE_TODAY_ELSEWHERE
            TAXES,                TODAY,     READ,   YES,      NO,    ORIENT,      NOT_HERE
            # whoever cannot help orients
            PROCEDURE,            NO_HURRY,  READ,   YES,      NO,    ORIENT,      NOT_HERE
            LEARN_TOOLS,          NO_HURRY,  READ,   YES,      NO,    ORIENT,      NOT_HERE
            # what is learned, and what takes a thing, is not done at a desk
            LEARN_TOOLS,          -,         -,      NO,       -,     ORIENT,      LEARNED
            SAFE_USE,             THIS_WEEK, -,      -,        NOW,   APPOINTMENT, LEARNED
            PARENTING,            TODAY,     -,      -,        LATER, APPOINTMENT, LEARNED
            AFFORDABLE_EQUIPMENT, TODAY,     -,      -,        -,     ORIENT,      EQUIPMENT
            ACCESS,               NO_HURRY,  -,      -,        NOW,   APPOINTMENT, EQUIPMENT
            # nothing missing
            PROCEDURE,            THIS_WEEK, READ,   YES,      NOW,   NOW,         NOTHING_MISSING
            PROCEDURE,            -,         -,      -,        -,     NOW,         NOTHING_MISSING
            HOUSING,              NO_HURRY,  READ,   SOMEWHAT, -,     NOW,         NOTHING_MISSING
            # one thing missing: by whoever has the time
            PROCEDURE,            THIS_WEEK, NONE,   YES,      NOW,   NOW,         TIME_NOW
            PROCEDURE,            THIS_WEEK, NONE,   YES,      -,     APPOINTMENT, NO_MAILBOX
            PASSWORD,             NO_HURRY,  RARELY, YES,      -,     APPOINTMENT, MAILBOX_LOST
            PROCEDURE,            NO_HURRY,  READ,   NO,       -,     APPOINTMENT, NOT_AT_EASE
            # two are too much
            PROCEDURE,            THIS_WEEK, NONE,   NO,       NOW,   APPOINTMENT, NO_MAILBOX NOT_AT_EASE
            TOWN_HALL,            NO_HURRY,  RARELY, NO,       LATER, APPOINTMENT, NO_TIME_NOW MAILBOX_LOST NOT_AT_EASE
            HOUSING,              NO_HURRY,  READ,   YES,      LATER, APPOINTMENT, NO_TIME_NOW
            # what needs no mailbox does not wait for one
            TRANSLATION,          NO_HURRY,  NONE,   YES,      -,     NOW,         NOTHING_MISSING
            BANKING,              NO_HURRY,  RARELY, YES,      NOW,   NOW,         NOTHING_MISSING
            """)
    void proposes(
            Matter matter, String when, String mail, String ease, String here, Proposal.Kind kind, String reasons) {
        Proposal proposal = FirstDiagnostic.of(situation(
                matter, Question.WHEN, when, Question.MAILBOX, mail, Question.EASE, ease, Question.HERE, here));
        assertThat(proposal.kind()).isEqualTo(kind);
        assertThat(proposal.reasons()).extracting(Enum::name).containsExactly(reasons.split(" "));
        assertThat(proposal.service()).isEqualTo(matter.service());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", useHeadersInDisplayName = true, emptyValue = "", textBlock = """
            MATTER,    TRIED, MAIL,   DEVICE, EASE,     HERE,  ADVICE
            TAXES,     STUCK, READ,   BOTH,   YES,      NOW,   ASK_WHERE_STUCK
            TAXES,     STUCK, NONE,   NONE,   NO,       NO,    ASK_WHERE_STUCK GIVE_PAPER
            TAXES,     NO,    NONE,   PARTLY, YES,      NOW,   CREATE_MAILBOX
            TAXES,     NO,    NONE,   PARTLY, YES,      LATER, CREATE_MAILBOX BRING_DEVICE
            TAXES,     NO,    RARELY, NONE,   SOMEWHAT, NOW,   OPEN_MAILBOX PRIVATE_WINDOW LET_HOLD
            BANKING,   NO,    NONE,   BOTH,   NO,       NOW,   LET_HOLD
            """)
    void advises(Matter matter, String tried, String mail, String device, String ease, String here, String advice) {
        Proposal proposal = FirstDiagnostic.of(situation(
                matter,
                Question.TRIED,
                tried,
                Question.MAILBOX,
                mail,
                Question.EQUIPMENT,
                device,
                Question.EASE,
                ease,
                Question.HERE,
                here));
        assertThat(proposal.advice()).extracting(Enum::name).containsExactly(advice.split(" "));
    }

    @Test
    void whoCannotUseTheMouseIsLedToWhereItIsLearned() {
        Proposal proposal = FirstDiagnostic.of(
                situation(Matter.TAXES, Question.EASE, "NO", Question.EQUIPMENT, "NONE", Question.HERE, "NOW"));
        assertThat(proposal.later())
                .containsExactly(
                        Service.EVERYDAY_TOOLS, Service.INTERNET_AND_EQUIPMENT_ACCESS, Service.AFFORDABLE_EQUIPMENT);
    }

    @Test
    void whatIsAskedForIsNotProposedTwice() {
        assertThat(FirstDiagnostic.of(situation(Matter.LEARN_TOOLS, Question.EASE, "NO"))
                        .later())
                .isEmpty();
        assertThat(FirstDiagnostic.of(situation(Matter.ACCESS, Question.EQUIPMENT, "PARTLY"))
                        .later())
                .isEmpty();
    }

    @Test
    void everyAnswerLeadsSomewhereWithAReason() {
        for (Matter matter : Matter.values()) {
            for (Map<Question, String> answers : combinations(List.of(Question.values()))) {
                Proposal proposal =
                        FirstDiagnostic.of(Situation.of(matter, question -> answers.getOrDefault(question, "")));
                assertThat(proposal.reasons()).as(matter + " " + answers).isNotEmpty();
                if (proposal.kind() == Proposal.Kind.ORIENT) {
                    assertThat(proposal.advice()).contains(Advice.GIVE_PAPER);
                }
            }
        }
    }

    @Test
    void whatIsInNoListCountsForNothing() {
        assertThat(situation(Matter.TAXES, Question.WHEN, "Mme Martin, 06 12 34 56 78"))
                .isEqualTo(new Situation(Matter.TAXES, null, null, null, null, null, null));
    }

    @Test
    void allTenRequestsAreThere() {
        assertThat(Arrays.stream(Matter.values()).filter(matter -> matter.kind() == Matter.Kind.REQUEST))
                .hasSize(10);
    }

    private static List<Map<Question, String>> combinations(List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of(Map.of());
        }
        Question first = questions.get(0);
        return combinations(questions.subList(1, questions.size())).stream()
                .flatMap(rest -> Stream.concat(Stream.of(""), first.answers().stream())
                        .map(answer -> Stream.concat(rest.entrySet().stream(), Stream.of(Map.entry(first, answer)))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList();
    }

    private static Situation situation(Matter matter, Object... pairs) {
        return Situation.of(matter, question -> {
            int at = Arrays.asList(pairs).indexOf(question);
            return at < 0 || pairs[at + 1] == null ? "" : (String) pairs[at + 1];
        });
    }
}
