package org.entraidants.directory.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entraidants.directory.school.CalendarProblem.Kind;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final String OFFICIAL =
            "Description;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire\n";

    private static ToldCalendar read(String text) {
        return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static String event(String inside) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + inside + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    @Test
    void officialTableGivesTheDayOfReturn() {
        var told = read(OFFICIAL + """
                Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Bordeaux;Zone A;2026-2027
                Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Lyon;Zone A;2026-2027
                Prérentrée;Enseignants;2026-08-30T22:00:00+00:00;2026-08-31T22:00:00+00:00;Lyon;Zone A;2026-2027
                Vacances de Carnaval;Élèves;2027-02-06T04:00:00+00:00;2027-02-22T04:00:00+00:00;Guadeloupe;Guadeloupe;2026-2027
                Vacances d'Été;-;2027-07-02T22:00:00+00:00;2027-07-02T22:00:00+00:00;Paris;Zone C;2026-2027
                """);
        assertThat(told.problems()).isEmpty();
        assertThat(told.breaks())
                .extracting(ToldBreak::zone, ToldBreak::name, ToldBreak::from, ToldBreak::to)
                .containsExactly(
                        tuple(
                                SchoolZone.A,
                                "Vacances de la Toussaint",
                                LocalDate.of(2026, 10, 17),
                                LocalDate.of(2026, 11, 1)),
                        tuple(
                                SchoolZone.GUADELOUPE,
                                "Vacances de Carnaval",
                                LocalDate.of(2027, 2, 6),
                                LocalDate.of(2027, 2, 21)),
                        tuple(SchoolZone.C, "Vacances d'Été", LocalDate.of(2027, 7, 3), LocalDate.of(2027, 8, 31)));
    }

    @Test
    void midnightOfParisWillDoForAnIsland() {
        var told = read(OFFICIAL
                + "Noël;-;2026-12-18T23:00:00+00:00;2027-01-03T23:00:00+00:00;Martinique;Martinique;2026-2027\n");
        assertThat(told.breaks())
                .extracting(ToldBreak::from, ToldBreak::to)
                .containsExactly(tuple(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3)));
    }

    @Test
    void tableOfTerritoriesMayNameTheLastDay() {
        var told = read("nom,début,dernier jour,territoire\nCarnaval,15/02/2027,28/02/2027,Wallonie-Bruxelles\n");
        assertThat(told.problems()).isEmpty();
        assertThat(told.breaks())
                .containsExactly(new ToldBreak(
                        SchoolZone.WALLONIE_BRUXELLES,
                        "Carnaval",
                        LocalDate.of(2027, 2, 15),
                        LocalDate.of(2027, 2, 28)));
    }

    @Test
    void eachWrongLineIsToldWithItsNumber() {
        var told = read(OFFICIAL + """
                Vacances de Noël;-;2026-13-19;2027-01-04;Lyon;Zone A;2026-2027
                Vacances de Noël;-;2026-12-19;2027-01-04;Lyon;Zone D;2026-2027
                Vacances de Noël;-;2026-12-19;2026-12-01;Lyon;Zone B;2026-2027
                Vacances de Noël;-;2026-12-19;2027-01-04;Lyon;;2026-2027
                ;-;2026-12-19;2027-01-04;Lyon;Zone A;2026-2027
                """);
        assertThat(told.problems())
                .extracting(CalendarProblem::kind, CalendarProblem::line)
                .containsExactly(
                        tuple(Kind.DATE, 2),
                        tuple(Kind.ZONE, 3),
                        tuple(Kind.ORDER, 4),
                        tuple(Kind.NO_ZONE, 5),
                        tuple(Kind.NAME, 6));
    }

    @Test
    void whatIsNoCalendarIsRefusedAsAWhole() {
        assertThat(read("<!DOCTYPE html>").problems())
                .extracting(CalendarProblem::kind)
                .containsExactly(Kind.FORMAT);
        assertThat(read("id;nomme\n1;2\n").problems())
                .extracting(CalendarProblem::kind)
                .containsExactly(Kind.FORMAT);
        assertThat(read("").problems()).extracting(CalendarProblem::kind).containsExactly(Kind.EMPTY);
        assertThat(read(OFFICIAL).problems()).extracting(CalendarProblem::kind).containsExactly(Kind.EMPTY);
        assertThat(read("Description;Date de début;Zones\nNoël;2026-12-19;Zone A\n")
                        .problems())
                .extracting(CalendarProblem::kind, CalendarProblem::found)
                .containsExactly(tuple(Kind.COLUMN, "date de fin"));
    }

    @Test
    void oldEncodingIsRead() {
        var told = CalendarFile.read(
                (OFFICIAL + "Noël;-;2026-12-19;2027-01-04;Réunion;Réunion;2026-2027\n")
                        .getBytes(Charset.forName("windows-1252")),
                null);
        assertThat(told.breaks()).extracting(ToldBreak::name).containsExactly("Noël");
    }

    @Test
    void eventEndsBeforeItsEnd() {
        var told = read(event("""
                DTSTART;VALUE=DATE:20261219\r
                DTEND;VALUE=DATE:20270104\r
                SUMMARY:Vacances de Noël - Zones A\\, B \r
                 et C\r
                """));
        assertThat(told.problems()).isEmpty();
        assertThat(told.breaks())
                .extracting(ToldBreak::zone, ToldBreak::name, ToldBreak::to)
                .containsExactly(
                        tuple(SchoolZone.A, "Vacances de Noël", LocalDate.of(2027, 1, 3)),
                        tuple(SchoolZone.B, "Vacances de Noël", LocalDate.of(2027, 1, 3)),
                        tuple(SchoolZone.C, "Vacances de Noël", LocalDate.of(2027, 1, 3)));
    }

    @Test
    void eventWithoutZoneTakesTheChosenOne() {
        String file = event("DTSTART:20270215\r\nDTEND:20270301\r\nSUMMARY:Krokusvakantie\r\n");
        assertThat(read(file).problems())
                .extracting(CalendarProblem::kind, CalendarProblem::line)
                .containsExactly(tuple(Kind.NO_ZONE, 6));
        assertThat(CalendarFile.read(file.getBytes(StandardCharsets.UTF_8), SchoolZone.VLAANDEREN)
                        .breaks())
                .extracting(ToldBreak::zone)
                .containsExactly(SchoolZone.VLAANDEREN);
    }

    @Test
    void dayOnWhichSchoolBeginsIsNoHoliday() {
        var told = read(event("DTSTART:20260901\r\nSUMMARY:Rentrée scolaire des élèves - Zone A\r\n")
                .replace("END:VCALENDAR\r\n", "BEGIN:VEVENT\r\nDTSTART:2026\r\nSUMMARY:Pont - Zone A\r\n"));
        assertThat(told.breaks()).isEmpty();
        assertThat(told.problems())
                .extracting(CalendarProblem::kind, CalendarProblem::line)
                .containsExactly(tuple(Kind.BROKEN, 7));
    }
}
