package org.entraidants.events.after.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void fewerThanThreeAnswersAreOnlyCounted() {
        var few = Results.of(9, List.of(answer(5), new Answer(1, new Opinion(2, "à moi", "à moi"), DAY)));
        assertThat(few).isEqualTo(new Results(9, 2, List.of(), List.of(), List.of()));
        assertThat(few.average()).isEmpty();
        assertThat(Results.of(9, List.of(answer(5), answer(2), answer(2))).average())
                .hasValue(3);
    }

    @Test
    void marksAreCountedAndTextsStandApart() {
        var results = Results.of(
                3,
                List.of(
                        new Answer(1, new Opinion(4, "zèbre", "abri"), DAY),
                        new Answer(1, new Opinion(4, "arbre", ""), DAY),
                        answer(3)));
        assertThat(results.count(4)).isEqualTo(2);
        assertThat(results.count(5)).isZero();
        assertThat(results.takes()).containsExactly("arbre", "zèbre");
        assertThat(results.missing()).containsExactly("abri");
    }

    @Test
    void answerKnowsNoMoreThanItsMonthAndItsNumberTellsNoOrder() {
        Answer first = answer(1);
        Answer second = answer(1);
        assertThat(first.month()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(Math.abs(first.id() - second.id())).isGreaterThan(1000);
        assertThat(first.id()).isNotNegative();
    }

    @Test
    void markIsNeededAndTextsHaveAnEnd() {
        assertThat(new Opinion(0, "", "").flaws()).extracting("field").containsExactly("useful");
        assertThat(new Opinion(6, "", "").flaws()).hasSize(1);
        assertThat(new Opinion(3, "x".repeat(1001), "").flaws())
                .extracting("field")
                .containsExactly("takes");
        assertThat(new Opinion(3, "", "").flaws()).isEmpty();
    }

    private static Answer answer(int mark) {
        return new Answer(1, new Opinion(mark, "", ""), DAY);
    }
}
