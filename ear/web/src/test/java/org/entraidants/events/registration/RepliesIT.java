package org.entraidants.events.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import org.entraidants.events.HeldGatherings;
import org.entraidants.events.PlannedGatherings;
import org.entraidants.events.calendar.CalendarReply;
import org.entraidants.events.calendar.CalendarReply.Status;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Replies.Outcome;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.mail.inbox.Incoming;
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

    @Inject
    ReplyReader reader;

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
        assertThat(replies.take(new CalendarReply(workshop.uid(), 7, one.address(), Status.DECLINED), one.address()))
                .isEqualTo(Outcome.IGNORED);
        assertThat(replies.take(
                        new CalendarReply("inconnu@ailleurs", 0, one.address(), Status.DECLINED), one.address()))
                .isEqualTo(Outcome.UNKNOWN);
        held.hold(workshop);
        assertThat(replies.take(declined, one.address())).as("over").isEqualTo(Outcome.IGNORED);
        assertThat(standing(one)).isEqualTo(Standing.SEATED);
        assertThat(replies.ignored() - before).isGreaterThanOrEqualTo(6);
    }

    /** As a mail program sends it, with the calendar once in the mail and once beside it. */
    @Test
    void answerIsTakenOutOfAMail() throws Exception {
        Gathering workshop = planned.workshop(1, Map.of());
        Registration one = seat(workshop);
        assertThat(reader.take(mail(workshop, one, "quelqu-un@ailleurs.example")))
                .isTrue();
        assertThat(standing(one)).isEqualTo(Standing.SEATED);
        assertThat(reader.take(mail(workshop, one, one.address()))).isTrue();
        assertThat(standing(one)).isEqualTo(Standing.LEFT);
        Incoming words = Incoming.read(new ByteArrayInputStream("From: a@b.example\r\n\r\nBonjour".getBytes(UTF_8)));
        assertThat(reader.take(words)).isFalse();
    }

    private static Incoming mail(Gathering workshop, Registration one, String from) throws Exception {
        String mail = """
                From: Zoé <%s>
                Subject: Refusé
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="cut"

                --cut
                Content-Type: text/calendar; method=REPLY; charset=UTF-8

                BEGIN:VCALENDAR
                METHOD:REPLY
                BEGIN:VEVENT
                UID:%s
                SEQUENCE:%d
                ATTENDEE;PARTSTAT=DECLINED:MAILTO:%s
                END:VEVENT
                END:VCALENDAR
                --cut--
                """.formatted(from, workshop.uid(), workshop.sequence(), one.address());
        return Incoming.read(new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(UTF_8)));
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
