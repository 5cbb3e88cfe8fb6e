package org.entraidants.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.entraidants.events.calendar.CalendarWriter.Entry;
import org.entraidants.events.calendar.CalendarWriter.Head;
import org.entraidants.events.calendar.CalendarWriter.Method;
import org.entraidants.events.calendar.CalendarWriter.Party;
import org.junit.jupiter.api.Test;

/** What we write, read by ical4j. */
class CalendarWriterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String TITLE = "Petit-déjeuner ; « aider », sans faire\\à la place \uD83E\uDD50 "
            + "et un titre assez long pour que sa ligne doive être pliée deux fois";

    private static Entry entry(String start, String zone, Optional<Party> party) {
        ZonedDateTime begins = LocalDateTime.parse(start).atZone(ZoneId.of(zone));
        return new Entry(
                "1@entraidants",
                3,
                false,
                begins,
                begins.plusMinutes(90),
                TITLE,
                "Un café,\nun tour.",
                "Médiathèque, 64000 Pau",
                43.3,
                -0.37,
                "https://reseau.example/agenda/1",
                "Petit-déjeuner",
                NOW,
                NOW,
                party,
                Optional.of(60));
    }

    private static String written(Method method, Entry entry) {
        return CalendarWriter.write(new Head(method, "Agenda", NOW), List.of(entry));
    }

    private static Calendar parsed(String calendar) throws Exception {
        return new CalendarBuilder().build(new StringReader(calendar));
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsWithinNoCharacter() {
        String calendar = written(Method.PUBLISH, entry("2027-03-11T08:30", "Europe/Paris", Optional.empty()));
        assertThat(calendar).endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n");
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:Petit-déjeuner \\; « aider »\\, sans faire\\\\à");
    }

    @Test
    void anyEndOfALineIsTheSame() {
        assertThat(new ContentLines().text("X", "a\r\nb\nc\rd\u2028e").toString())
                .isEqualTo("X:a\\nb\\nc\\nd\\ne\r\n");
    }

    @Test
    void everyScriptIsWrittenAsItIsAndFoldedBetweenCharacters() {
        String words = "aé€\uD83E\uDD50".repeat(60);
        var lines = new ContentLines().text("X", words + "\uD83E");
        assertThat(lines.bytes()).isEqualTo(lines.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(lines.toString().replace("\r\n ", "")).isEqualTo("X:" + words + "?\r\n");
    }

    @Test
    void anotherReaderFindsTheSame() throws Exception {
        Calendar calendar =
                parsed(written(Method.PUBLISH, entry("2027-03-11T08:30", "Europe/Paris", Optional.empty())));
        VEvent event = (VEvent) calendar.getComponent("VEVENT").orElseThrow();
        assertThat(event.getRequiredProperty("SUMMARY").getValue()).isEqualTo(TITLE);
        assertThat(event.getRequiredProperty("DESCRIPTION").getValue()).isEqualTo("Un café,\nun tour.");
        assertThat(event.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("3");
        calendar.validate();
    }

    @Test
    void hoursComeOutRightInSummerInWinterAndOverseas() throws Exception {
        assertThat(start("2027-03-11T08:30", "Europe/Paris")).isEqualTo(Instant.parse("2027-03-11T07:30:00Z"));
        assertThat(start("2027-03-29T08:30", "Europe/Paris")).isEqualTo(Instant.parse("2027-03-29T06:30:00Z"));
        assertThat(start("2027-10-30T23:30", "Europe/Paris")).isEqualTo(Instant.parse("2027-10-30T21:30:00Z"));
        assertThat(start("2027-11-01T08:30", "Europe/Paris")).isEqualTo(Instant.parse("2027-11-01T07:30:00Z"));
        assertThat(start("2027-03-11T08:30", "Indian/Reunion")).isEqualTo(Instant.parse("2027-03-11T04:30:00Z"));
        assertThat(start("2027-07-14T20:00", "America/Miquelon")).isEqualTo(Instant.parse("2027-07-14T22:00:00Z"));
    }

    private static Instant start(String local, String zone) throws Exception {
        VEvent event = (VEvent) parsed(written(Method.PUBLISH, entry(local, zone, Optional.empty())))
                .getComponent("VEVENT")
                .orElseThrow();
        return Instant.from(event.getDateTimeStart().getDate());
    }

    @Test
    void clocksOfTheZoneAreToldByTheirRules() {
        String calendar = written(Method.PUBLISH, entry("2027-03-11T08:30", "Europe/Paris", Optional.empty()));
        assertThat(calendar)
                .contains("TZID:Europe/Paris", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETTO:+0200")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "DTSTART;TZID=Europe/Paris:20270311T083000");
        assertThat(written(Method.PUBLISH, entry("2027-03-11T08:30", "America/Miquelon", Optional.empty())))
                .contains("BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU");
        assertThat(written(Method.PUBLISH, entry("2027-03-11T08:30", "Pacific/Tahiti", Optional.empty())))
                .contains("TZOFFSETTO:-1000")
                .doesNotContain("RRULE");
    }

    @Test
    void invitationNamesWhoInvitesWhomByBareAddresses() throws Exception {
        var party = new Party("agenda@reseau.example", "lea@essai.example", "Léa \"L\" Dupont");
        String calendar = written(Method.REQUEST, entry("2027-03-11T08:30", "Europe/Paris", Optional.of(party)));
        assertThat(calendar.replace("\r\n ", ""))
                .contains("\r\nMETHOD:REQUEST\r\n", "\r\nORGANIZER:mailto:agenda@reseau.example\r\n")
                .contains("ATTENDEE;CN=\"Léa  L  Dupont\";", ":mailto:lea@essai.example\r\n");
        parsed(calendar).validate();
    }
}
