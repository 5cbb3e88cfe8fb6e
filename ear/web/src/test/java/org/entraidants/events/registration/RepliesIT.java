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
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Replies.Outcome;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.mail.inbox.Incoming;
import org.junit.jupiter.api.Test;

/** What calendar programs answer proves nothing: a person is asked, nothing changes. */
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
    void whoDeclinesIsAskedOnceAndKeepsTheSeat() {
        Gathering workshop = planned.workshop(1, Map.of());
        Registration one = seat(workshop);
        assertThat(replies.take(answer(workshop, one, true))).isEqualTo(Outcome.ASKED);
        assertThat(replies.take(answer(workshop, one, true))).as("again").isEqualTo(Outcome.IGNORED);
        assertThat(standing(one)).isEqualTo(Standing.SEATED);
        assertThat(held.mails(one.address(), "gathering-declined"))
                .singleElement()
                .asString()
                .contains("/agenda/inscriptions/" + one.link());
    }

    @Test
    void whatAsksForNothingIsIgnoredAndCounted() {
        Gathering workshop = planned.workshop(1, Map.of());
        Registration one = seat(workshop);
        Registration waiting = seat(workshop);
        long before = replies.ignored();
        assertThat(replies.take(answer(workshop, one, false))).isEqualTo(Outcome.IGNORED);
        assertThat(replies.take(answer(workshop, waiting, true))).isEqualTo(Outcome.IGNORED);
        assertThat(replies.take(new CalendarReply(workshop.uid(), 0, "personne@essai.example", true)))
                .isEqualTo(Outcome.IGNORED);
        assertThat(replies.take(new CalendarReply(workshop.uid(), 7, one.address(), true)))
                .isEqualTo(Outcome.IGNORED);
        assertThat(replies.take(new CalendarReply("inconnu@ailleurs", 0, one.address(), true)))
                .isEqualTo(Outcome.UNKNOWN);
        held.hold(workshop);
        assertThat(replies.take(answer(workshop, one, true))).as("over").isEqualTo(Outcome.IGNORED);
        assertThat(replies.ignored() - before).isGreaterThanOrEqualTo(6);
        assertThat(held.mails(one.address(), "gathering-declined")).isEmpty();
    }

    /** As a mail program sends it, with the calendar once in the mail and once beside it. */
    @Test
    void answerIsTakenOutOfAMail() throws Exception {
        Gathering workshop = planned.workshop(1, Map.of());
        Registration one = seat(workshop);
        assertThat(reader.take(mail(workshop, one))).isTrue();
        assertThat(held.mails(one.address(), "gathering-declined")).hasSize(1);
        Incoming words = Incoming.read(new ByteArrayInputStream("From: a@b.example\r\n\r\nBonjour".getBytes(UTF_8)));
        assertThat(reader.take(words)).isFalse();
    }

    private static Incoming mail(Gathering workshop, Registration one) throws Exception {
        String mail = """
                From: Zoé <quelqu-un@ailleurs.example>
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
                """.formatted(workshop.uid(), workshop.sequence(), one.address());
        return Incoming.read(new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(UTF_8)));
    }

    private Registration seat(Gathering workshop) {
        return held.seat(workshop, "Zoé Essai", UUID.randomUUID() + "@essai.example");
    }

    private Standing standing(Registration registration) {
        return registrations.byLink(registration.link()).orElseThrow().standing();
    }

    private static CalendarReply answer(Gathering workshop, Registration who, boolean declined) {
        return new CalendarReply(workshop.uid(), workshop.sequence(), who.address(), declined);
    }
}
