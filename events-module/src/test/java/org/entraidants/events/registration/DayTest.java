package org.entraidants.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.GatheringFixture;
import org.junit.jupiter.api.Test;

class DayTest {
    private final Gathering breakfast =
            GatheringFixture.breakfast("2027-03-11T08:30", "2027-03-11T10:00", "Europe/Paris");
    private final Instant starts = breakfast.startsAt();
    private final Instant ends = breakfast.endsAt();

    @Test
    void presenceIsNotedFromAnHourBeforeUntilTheEveningOfTheNextDay() {
        assertThat(Day.isNoted(breakfast, starts.minus(Duration.ofMinutes(61)))).isFalse();
        assertThat(Day.isNoted(breakfast, starts.minus(Duration.ofMinutes(60)))).isTrue();
        assertThat(Day.isNoted(breakfast, ends.plus(Duration.ofHours(35)))).isTrue();
        assertThat(Day.isNoted(breakfast, ends.plus(Duration.ofHours(36)))).isFalse();
    }

    @Test
    void oneJoinsOnlineFromAQuarterOfAnHourBeforeUntilTheEnd() {
        assertThat(Day.isJoined(breakfast, starts.minus(Duration.ofMinutes(16))))
                .isFalse();
        assertThat(Day.isJoined(breakfast, starts.minus(Duration.ofMinutes(15))))
                .isTrue();
        assertThat(Day.isJoined(breakfast, ends)).isTrue();
        assertThat(Day.isJoined(breakfast, ends.plusSeconds(1))).isFalse();
    }

    @Test
    void nobodyCameBeforeTheDoorsOpenedOrLaterThanNow() {
        Instant now = starts.plus(Duration.ofMinutes(20));
        Instant told = starts.plus(Duration.ofMinutes(5));
        assertThat(Day.arrival(breakfast, told, now)).isEqualTo(told);
        assertThat(Day.arrival(breakfast, now.plusSeconds(600), now)).isEqualTo(now);
        assertThat(Day.arrival(breakfast, Instant.EPOCH, now)).isEqualTo(starts.minus(Duration.ofHours(1)));
    }
}
