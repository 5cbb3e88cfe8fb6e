package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.entraidants.forum.Renumbering.Slot;
import org.junit.jupiter.api.Test;

class RenumberingTest {
    private static Slot slot(long post, int number, int second) {
        return new Slot(post, number, Instant.ofEpochSecond(second));
    }

    @Test
    void answersStandByTheTimeTheyWereWritten() {
        var staying = List.of(slot(1, 1, 10), slot(2, 2, 30), slot(3, 3, 50));
        var coming = List.of(slot(4, 1, 20), slot(5, 2, 40));
        assertThat(Renumbering.merged(staying, coming)).containsExactly(1L, 4L, 2L, 5L, 3L);
    }

    @Test
    void theTextOfTheTopicThatStaysIsFirstEvenWhenItIsYounger() {
        var staying = List.of(slot(9, 1, 100), slot(10, 2, 110));
        var coming = List.of(slot(4, 1, 20), slot(5, 2, 40));
        assertThat(Renumbering.merged(staying, coming)).containsExactly(9L, 4L, 5L, 10L);
    }

    @Test
    void whatWasWrittenInOneInstantStandsByItsNumber() {
        var staying = List.of(slot(1, 1, 10), slot(8, 2, 30));
        var coming = List.of(slot(4, 1, 30), slot(5, 2, 30));
        assertThat(Renumbering.merged(staying, coming)).containsExactly(1L, 4L, 5L, 8L);
    }
}
