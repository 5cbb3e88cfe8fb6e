package org.entraidants.events.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTest {
    private final Gathering breakfast =
            GatheringFixture.breakfast("2027-03-11T08:30", "2027-03-11T10:00", "Europe/Paris");

    @Test
    void announcedOneRemembersWhenItWasToBeAtFirst() {
        var first = breakfast.startsAt();
        assertThat(breakfast.movedFrom()).isNull();
        GatheringFixture.move(breakfast, "2027-03-12T08:30", "2027-03-12T10:00", "Europe/Paris");
        GatheringFixture.move(breakfast, "2027-03-13T08:30", "2027-03-13T10:00", "Europe/Paris");
        assertThat(breakfast.movedFrom()).isEqualTo(first);
        GatheringFixture.move(breakfast, "2027-03-11T08:30", "2027-03-11T10:00", "Europe/Paris");
        assertThat(breakfast.movedFrom()).isNull();
    }

    @Test
    void itIsFullWhenNoSeatIsLeftInAnyWayOfComing() {
        assertThat(breakfast.isFull()).isFalse();
        breakfast.seating().rule(1, 1, null, true, 24);
        breakfast.seating().take(false, 1);
        assertThat(breakfast.isFull()).isTrue();
        breakfast.meet(Mode.HYBRID, null, Venue.nowhere(), "");
        assertThat(breakfast.isFull()).isFalse();
        breakfast.seating().take(true, 1);
        assertThat(breakfast.isFull()).isTrue();
    }
}
