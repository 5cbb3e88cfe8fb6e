package org.entraidants.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entraidants.directory.hours.Phrase.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00 | DAYS TIMES TIMES",
                "week 1-53/2 Mo 09:00-12:00 | ODD_WEEKS DAY TIMES",
                "week 2-52/2 Tu,Th 09:00-12:00 | EVEN_WEEKS DAY DAY TIMES",
                "Jul-Aug Mo 10:00+ | MONTHS DAY FROM",
                "Aug off | MONTH CLOSED",
                "Dec 24-Jan 02 off | DATES CLOSED",
                "PH off | HOLIDAYS CLOSED",
                "We[1] 14:00-16:00 | NTH TIMES",
                "We[-1] 14:00-16:00 \"en bas\" | NTH TIMES COMMENT",
                "2026 Mo 10:00-12:00 | RAW",
                "week 5 Mo 10:00-12:00 | RAW",
                "easter off | RAW",
                "lundi matin | RAW"
            })
    void aRuleIsTakenApart(String text, String kinds) {
        assertThat(Phrase.of(text))
                .singleElement()
                .satisfies(rule -> assertThat(rule)
                        .extracting(Phrase::kind)
                        .isEqualTo(List.of(kinds.split(" ")).stream()
                                .map(Kind::valueOf)
                                .toList()));
    }

    @Test
    void everyRuleHasItsSentence() {
        assertThat(Phrase.of("Mo 09:00-12:00; \"a; b\"; PH off")).hasSize(3);
        assertThat(Phrase.of(" ")).isEmpty();
    }
}
