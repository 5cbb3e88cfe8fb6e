package org.entraidants.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.entraidants.events.HeldGatherings;
import org.entraidants.events.PlannedGatherings;
import org.entraidants.events.calendar.CalendarReply;
import org.entraidants.events.calendar.CalendarReply.Status;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Replies.Outcome;
import org.entraidants.harness.InContainer;
import org.junit.jupiter.api.Test;

/** What calendar programs answer changes the registration of who answers, and no other. */
@InContainer
class RepliesIT {
    @Inject
    PlannedGatherings planned;

    @Inject
    HeldGatherings held;

    @Inject
    Registrations registrations;

    @Inject
    Replies replies;

    @Test
    void whoDeclinesGivesTheSeatToTheNext() {
        Gathering workshop = planned.workshop(1, Map.of());
        Registration first = seat(workshop);
        Registration second = seat(workshop);
        assertThat(replies.take(answer(workshop, first, Status.DECLINED), first.address()))
                .isEqualTo(Outcome.TAKEN);
        assertThat(standing(first)).isEqualTo(Standing.LEFT);
        assertThat(standing(second)).isEqualTo(Standing.OFFERED);
        assertThat(held.mails(first.address(), "gathering-left")).hasSize(1);
        assertThat(replies.take(answer(workshop, second, Status.ACCEPTED), second.address()))
                .isEqualTo(Outcome.TAKEN);
        assertThat(standing(second)).isEqualTo(Standing.SEATED);
        assertThat(replies.take(answer(workshop, first, Status.DECLINED), first.address()))
                .as("left already")
                .isEqualTo(Outcome.IGNORED);
    }

    @Test
    void whoIsNotSureKeepsTheSeat() {
        Gathering workshop = planned.workshop(1, Map.of());
        Registration one = seat(workshop);
        replies.take(answer(workshop, one, Status.TENTATIVE), one.address());
        assertThat(standing(one)).isEqualTo(Standing.SEATED);
        assertThat(registrations.byLink(one.link()).orElseThrow().reply()).isEqualTo(Status.TENTATIVE);
    }

    @Test
    void othersAndOldInvitationsAreIgnoredAndCounted() {
        Gathering workshop = planned.workshop(2, Map.of());
        Registration one = seat(workshop);
        Registration other = seat(workshop);
        long before = replies.ignored();
        CalendarReply declined = answer(workshop, one, Status.DECLINED);
        assertThat(replies.take(declined, other.address())).isEqualTo(Outcome.IGNORED);
        assertThat(replies.take(declined, "pas une adresse")).isEqualTo(Outcome.IGNORED);
        assertThat(replies.take(
                        new CalendarReply(workshop.uid(), 0, "personne@essai.example", Status.DECLINED),
                        "personne@essai.example"))
                .isEqualTo(Outcome.IGNORED);
        assertThat(replies.take(
                        new CalendarReply(workshop.uid(), 7, one.address(), Status.DECLINED), one.address()))
                .isEqualTo(Outcome.IGNORED);
        assertThat(replies.take(
                        new CalendarReply("inconnu@ailleurs", 0, one.address(), Status.DECLINED), one.address()))
                .isEqualTo(Outcome.UNKNOWN);
        held.hold(workshop);
        assertThat(replies.take(declined, one.address())).as("over").isEqualTo(Outcome.IGNORED);
        assertThat(standing(one)).isEqualTo(Standing.SEATED);
        assertThat(replies.ignored() - before).isGreaterThanOrEqualTo(6);
    }

    private Registration seat(Gathering workshop) {
        return held.seat(workshop, "Zoé Essai", UUID.randomUUID() + "@essai.example");
    }

    private Standing standing(Registration registration) {
        return registrations.byLink(registration.link()).orElseThrow().standing();
    }

    private static CalendarReply answer(Gathering workshop, Registration who, Status status) {
        return new CalendarReply(workshop.uid(), workshop.sequence(), who.address(), status);
    }
}
