package org.entraidants.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReminderRulesTest {
    private static final ReminderRules RULES = new ReminderRules(Frequency.HALF_YEARLY, false, 14, 21, 8, 19);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void mailIsWrittenByDayOnTheClocksOfTheNetwork() {
        assertThat(RULES.isDay(Instant.parse("2026-11-22T06:59:00Z"))).isFalse();
        assertThat(RULES.isDay(Instant.parse("2026-11-22T07:00:00Z"))).isTrue();
        assertThat(RULES.isDay(Instant.parse("2026-11-22T17:59:59Z"))).isTrue();
        assertThat(RULES.isDay(Instant.parse("2026-11-22T18:00:00Z"))).isFalse();
    }

    @Test
    void nightEndsAtTheFirstHourOfTheDayInSummerTimeToo() {
        Instant noon = Instant.parse("2026-11-22T11:00:00Z");
        assertThat(RULES.startsAt(noon)).isEqualTo(noon);
        assertThat(RULES.startsAt(Instant.parse("2026-11-22T23:30:00Z")))
                .isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
        assertThat(RULES.startsAt(Instant.parse("2026-11-22T03:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-22T07:00:00Z"));
        // The clocks go forward in this night.
        assertThat(RULES.startsAt(Instant.parse("2026-03-28T20:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-29T06:00:00Z"));
    }

    @Test
    void rulesByWhichNobodyCouldBeAskedAreRefused() {
        assertThatThrownBy(() -> new ReminderRules(Frequency.HALF_YEARLY, false, 14, 14, 19, 8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderRules(Frequency.NEVER, false, 14, 14, 8, 19))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderRules(Frequency.YEARLY, false, 0, 14, 8, 19))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sheetIsDueTheDayAfterItsTimeIsOver() {
        assertThat(Frequency.HALF_YEARLY.dueOn(LocalDate.of(2026, 5, 22), TODAY))
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Frequency.HALF_YEARLY.dueOn(LocalDate.of(2026, 5, 21), TODAY))
                .isEqualTo(TODAY);
        assertThat(Frequency.MONTHLY.dueOn(null, TODAY)).isEqualTo(TODAY);
        assertThat(Frequency.NEVER.dueOn(null, TODAY)).isNull();
    }

    @Test
    void askingEndsAfterTwoMails() {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        var asking = new SheetAsking(1, 1, 1, now);
        assertThat(asking.isExhausted()).isFalse();
        asking.remind(RULES, now);
        assertThat(asking.nextAt()).isEqualTo(Instant.parse("2026-12-06T10:00:00Z"));
        asking.remind(RULES, now);
        assertThat(asking.nextAt()).isEqualTo(Instant.parse("2026-12-13T10:00:00Z"));
        assertThat(asking.isExhausted()).isTrue();
        asking.fallSilent(now);
        assertThat(asking.nextAt()).isNull();
    }
}
