package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Dates french = dates(Locale.FRENCH);
    private final Dates english = dates(Locale.ENGLISH);

    private static Dates dates(Locale language) {
        Module platform = new Module() {
            @Override
            public String name() {
                return "platform";
            }

            @Override
            public int floor() {
                return 0;
            }

            @Override
            public List<Route> routes() {
                return List.of();
            }
        };
        return new Dates(new Messages(List.of(platform)), language, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void saysHowLongAgo() {
        assertThat(french.ago(NOW.minusSeconds(12 * 60))).isEqualTo("il y a 12 min");
        assertThat(french.ago(NOW.minusSeconds(3 * 3600))).isEqualTo("il y a 3 h");
        assertThat(french.ago(LocalDate.of(2026, 11, 21))).isEqualTo("hier");
        assertThat(french.ago(LocalDate.of(2026, 11, 1))).isEqualTo("il y a 3 semaines");
        assertThat(french.ago(LocalDate.of(2026, 9, 1))).isEqualTo("il y a 2 mois");
        assertThat(english.ago(LocalDate.of(2023, 1, 1))).isEqualTo("3 years ago");
    }

    @Test
    void saysHowLongItWillTake() {
        assertThat(french.about(Duration.ofSeconds(20))).isEqualTo("moins d’une minute");
        assertThat(french.about(Duration.ofSeconds(60))).isEqualTo("environ 1 minute");
        assertThat(french.about(Duration.ofSeconds(200))).isEqualTo("environ 4 minutes");
        assertThat(french.about(Duration.ofMinutes(95))).isEqualTo("environ 1\u00A0h\u00A030");
        assertThat(french.about(Duration.ofHours(30))).isEqualTo("environ 30\u00A0h");
        assertThat(english.about(Duration.ofHours(60))).isEqualTo("about 3 days");
    }

    @Test
    void takesTheFutureForNow() {
        assertThat(french.ago(NOW.plusSeconds(600))).isEqualTo("à l’instant");
        assertThat(french.ago(LocalDate.of(2027, 1, 1))).isEqualTo("aujourd’hui");
    }

    @Test
    void namesADayWithItsYearWhenItIsNotThisYear() {
        assertThat(french.day(LocalDate.of(2026, 11, 14))).isEqualTo("14\u00A0novembre");
        assertThat(french.day(LocalDate.of(2025, 1, 1))).isEqualTo("1er\u00A0janvier 2025");
        assertThat(english.weekdayAndDay(LocalDate.of(2026, 12, 3))).isEqualTo("Thursday 3\u00A0December");
    }

    @Test
    void callsTodayAndYesterdayByTheirNames() {
        assertThat(french.recentDay(NOW)).isEqualTo("aujourd’hui");
        assertThat(french.recentDay(NOW.minusSeconds(86_400))).isEqualTo("hier");
        assertThat(french.recentDay(NOW.minusSeconds(3 * 86_400))).isEqualTo("19\u00A0novembre");
    }

    @Test
    void namesTheWeekdayOfWhatComes() {
        assertThat(french.weekdayAndTime(Instant.parse("2026-11-26T07:30:00Z"))).isEqualTo("jeudi 8\u00A0h\u00A030");
        assertThat(french.weekdayAndTime(Instant.parse("2026-11-25T23:00:00Z"))).isEqualTo("jeudi");
        assertThat(english.shortMonth(Instant.parse("2026-11-30T23:30:00Z"))).isEqualTo("Dec");
    }

    @Test
    void writesHoursAsEachLanguageDoes() {
        assertThat(french.time(LocalTime.of(18, 0))).isEqualTo("18\u00A0h");
        assertThat(french.time(LocalTime.of(9, 5))).isEqualTo("9\u00A0h\u00A005");
        assertThat(english.time(LocalTime.of(17, 30))).isEqualTo("5:30\u00A0pm");
    }
}
