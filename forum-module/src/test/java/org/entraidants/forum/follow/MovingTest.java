package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entraidants.forum.Moved;
import org.entraidants.forum.TopicMerged;
import org.junit.jupiter.api.Test;

class MovingTest {
    private static final long FROM = 7;
    private static final long INTO = 8;

    /** In their new order: the text that stays, then two of each, by turns. */
    private static final TopicMerged MERGED = new TopicMerged(
            FROM,
            INTO,
            List.of(
                    new Moved(FROM, 1, 2),
                    new Moved(FROM, 2, 4),
                    new Moved(INTO, 1, 1),
                    new Moved(INTO, 2, 3),
                    new Moved(INTO, 3, 5)));

    private static int readUpTo(int from, int into) {
        return Moving.readUpTo(new Readings.Both(1, FROM, from, into, true), MERGED);
    }

    @Test
    void whoHasReadAllHasReadAll() {
        assertThat(readUpTo(2, 3)).isEqualTo(5);
    }

    @Test
    void whatWasNotReadStaysUnread() {
        assertThat(readUpTo(2, 2)).isEqualTo(4);
        assertThat(readUpTo(1, 3)).isEqualTo(3);
        assertThat(readUpTo(0, 3)).isEqualTo(1);
        assertThat(readUpTo(2, 0)).isZero();
    }
}
