package org.entraidants.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.entraidants.events.gathering.GatheringFixture;
import org.junit.jupiter.api.Test;

class ReminderTest {
    @Test
    void weekBeforeIsAtTheSameHourOfTheClockAlsoWhenTheClocksHaveChanged() {
        var breakfast = GatheringFixture.breakfast("2027-04-01T08:30", "2027-04-01T10:00", "Europe/Paris");
        assertThat(Reminder.WEEK.due(breakfast)).isEqualTo(Instant.parse("2027-03-25T07:30:00Z"));
        assertThat(breakfast.startsAt()).isEqualTo(Instant.parse("2027-04-01T06:30:00Z"));
    }

    @Test
    void dayBeforeIsInTheMorningOfThePlace() {
        var there = GatheringFixture.breakfast("2027-04-01T08:30", "2027-04-01T10:00", "Pacific/Noumea");
        assertThat(Reminder.DAY.due(there)).isEqualTo(Instant.parse("2027-03-30T22:00:00Z"));
        assertThat(Reminder.HOURS.due(there)).isEqualTo(Instant.parse("2027-03-31T19:30:00Z"));
    }
}
