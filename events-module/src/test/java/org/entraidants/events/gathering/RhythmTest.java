package org.entraidants.events.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void monthKeepsItsWeekday() {
        assertThat(Rhythm.MONTHLY.days(LocalDate.of(2027, 1, 12), 3))
                .containsExactly(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 3, 9), LocalDate.of(2027, 4, 13));
    }

    @Test
    void fifthOneIsTheLastWhereThereIsNoFifth() {
        assertThat(Rhythm.MONTHLY.days(LocalDate.of(2027, 3, 30), 2))
                .containsExactly(LocalDate.of(2027, 4, 27), LocalDate.of(2027, 5, 25));
    }

    @Test
    void quarterIsThreeMonths() {
        assertThat(Rhythm.QUARTERLY.days(LocalDate.of(2027, 3, 11), 4))
                .containsExactly(
                        LocalDate.of(2027, 6, 10),
                        LocalDate.of(2027, 9, 9),
                        LocalDate.of(2027, 12, 9),
                        LocalDate.of(2028, 3, 9));
    }

    @Test
    void nobodyRepeatsForEver() {
        assertThat(Rhythm.WEEKLY.days(LocalDate.of(2027, 3, 11), 1000)).hasSize(Rhythm.MOST);
    }
}
