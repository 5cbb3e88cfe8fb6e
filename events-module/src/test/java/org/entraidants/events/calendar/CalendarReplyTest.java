package org.entraidants.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarReplyTest {
    /** As a mail program writes it: folded, a colon in a quoted name, a zone and an alarm beside it. */
    private static final String REPLY = """
            BEGIN:VCALENDAR
            PRODID:-//Essai//FR
            VERSION:2.0
            METHOD:REPLY
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:abc-
             def@entraidants
            SEQUENCE:2
            ATTENDEE;CN="Zoé: Essai";PARTSTAT=DECLINED;ROLE=REQ-PARTICIPANT:mailto:Zoe@Courri
             el.example
            BEGIN:VALARM
            UID:of-the-alarm
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void answerIsReadAsItIsWritten() {
        assertThat(CalendarReply.read(REPLY.replace("\n", "\r\n")))
                .contains(new CalendarReply("abc-def@entraidants", 2, "zoe@courriel.example", true));
        assertThat(CalendarReply.read(REPLY)).isPresent();
    }

    @Test
    void everyStatusIsKnownInAnyCase() {
        assertThat(declined("PARTSTAT=accepted")).contains(false);
        assertThat(declined("PARTSTAT=TENTATIVE")).contains(false);
        assertThat(declined("PARTSTAT=\"DECLINED\"")).contains(true);
        assertThat(declined("PARTSTAT=DECLINED-PERHAPS")).isEmpty();
        assertThat(declined("PARTSTAT=NEEDS-ACTION")).isEmpty();
        assertThat(declined("RSVP=TRUE")).isEmpty();
    }

    private static Optional<Boolean> declined(String parameter) {
        return CalendarReply.read(REPLY.replace("PARTSTAT=DECLINED", parameter)).map(CalendarReply::declined);
    }

    @Test
    void missingSequenceIsTheFirst() {
        assertThat(CalendarReply.read(REPLY.replace("SEQUENCE:2\n", "")).map(CalendarReply::sequence))
                .contains(0);
        assertThat(CalendarReply.read(REPLY.replace("SEQUENCE:2", "SEQUENCE:deux")))
                .isEmpty();
    }

    @Test
    void whatAnswersNothingIsNoAnswer() {
        assertThat(CalendarReply.read(REPLY.replace("METHOD:REPLY", "METHOD:REQUEST")))
                .isEmpty();
        assertThat(CalendarReply.read(REPLY.replace("mailto:", "tel:"))).isEmpty();
        assertThat(CalendarReply.read(REPLY.replace("UID:abc-", "X:abc-"))).isEmpty();
        assertThat(CalendarReply.read("")).isEmpty();
        assertThat(CalendarReply.read("ATTENDEE;".repeat(50_000))).isEmpty();
    }
}
