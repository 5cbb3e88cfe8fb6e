package org.entraidants.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.GatheringFixture;
import org.junit.jupiter.api.Test;

class OfferTest {
    private final Gathering breakfast = GatheringFixture.answering(
            GatheringFixture.breakfast("2027-03-11T08:30", "2027-03-11T10:00", "Europe/Paris"), 24);

    private Duration timeWith(Duration left) {
        Instant now = breakfast.startsAt().minus(left);
        return Duration.between(now, Offer.until(breakfast, now));
    }

    @Test
    void thereIsTheTimeThatThePlannerSays() {
        assertThat(timeWith(Duration.ofDays(10))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void nearTheBeginningHalfIsLeftForTheNext() {
        assertThat(timeWith(Duration.ofHours(20))).isEqualTo(Duration.ofHours(10));
    }

    @Test
    void halfAnHourAtLeastAndNeverBeyondTheBeginning() {
        assertThat(timeWith(Duration.ofMinutes(40))).isEqualTo(Duration.ofMinutes(30));
        assertThat(timeWith(Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(10));
    }
}
