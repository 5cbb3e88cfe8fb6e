package org.entraidants.events.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Span.Read read(String day, String begin, String end, String lastDay, ZoneId zone) {
        return Span.read(Map.of("day", day, "begin", begin, "end", end, "lastDay", lastDay), zone);
    }

    @Test
    void hoursAreThoseOfTheClocksOfThePlace() {
        assertThat(read("2027-03-11", "8:30", "10:00", "", PARIS).span().start())
                .hasToString("2027-03-11T07:30:00Z");
        assertThat(read("2027-07-08", "08:30", "10:00", "", PARIS).span().start())
                .hasToString("2027-07-08T06:30:00Z");
        assertThat(read("2027-03-11", "08:30", "10:00", "", ZoneId.of("Indian/Reunion"))
                        .span()
                        .start())
                .hasToString("2027-03-11T04:30:00Z");
        assertThat(read("2027-03-11", "08:30", "10:00", "", ZoneId.of("Pacific/Tahiti"))
                        .span()
                        .start())
                .hasToString("2027-03-11T18:30:00Z");
    }

    @Test
    void endBeforeTheBeginningIsAfterMidnight() {
        var span = read("2027-03-11", "20:00", "00:30", "", PARIS).span();
        assertThat(span.length()).isEqualTo(Duration.ofMinutes(270));
        assertThat(span.end().atZone(PARIS).toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 12));
    }

    @Test
    void hourThatTheClocksJumpOverIsToldAndTheNightIsAnHourShorter() {
        assertThat(read("2027-03-28", "02:30", "04:00", "", PARIS).flaws())
                .containsExactly(Flaw.of("begin", Flaw.Kind.NO_SUCH_HOUR));
        assertThat(read("2027-03-28", "01:00", "04:00", "", PARIS).span().length())
                .isEqualTo(Duration.ofHours(2));
        assertThat(read("2027-10-31", "01:00", "04:00", "", PARIS).span().length())
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void breakfastStaysAtItsHourWhenItMovesToSummer() {
        var span = read("2027-03-11", "08:30", "10:00", "", PARIS).span();
        var moved = span.on(LocalDate.of(2027, 4, 8));
        assertThat(moved.start().atZone(PARIS).toLocalTime()).hasToString("08:30");
        assertThat(moved.length()).isEqualTo(span.length());
    }

    @Test
    void whatIsMissingOrUnreadableIsToldFieldByField() {
        assertThat(read("", "huit heures", "10:00", "", PARIS).flaws())
                .containsExactly(Flaw.missing("day"), Flaw.of("begin", Flaw.Kind.UNKNOWN));
        assertThat(read("2027-03-11", "08:30", "10:00", "2027-03-10", PARIS).flaws())
                .containsExactly(Flaw.of("lastDay", Flaw.Kind.TOO_LATE));
        assertThat(read("2027-03-11", "08:30", "10:00", "2027-05-11", PARIS).flaws())
                .containsExactly(Flaw.of("lastDay", Flaw.Kind.TOO_LATE));
    }
}
