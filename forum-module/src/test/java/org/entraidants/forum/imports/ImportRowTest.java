package org.entraidants.forum.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportRowTest {
    @Test
    void answerWithoutIdIsKnownByItsTopicAndAllThatItSays() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(answer("t1", "Aa").name())
                .isEqualTo(answer("t1", "Aa").name())
                .isNotEqualTo(answer("t1", "BB").name())
                .isNotEqualTo(answer("t2", "Aa").name())
                .matches("#[0-9a-f]{64}");
    }

    @Test
    void idStandsForItself() {
        assertThat(new ImportRow(2, Map.of("id", "a1", "answerTo", "t1")).name())
                .isEqualTo("a1");
        assertThat(new ImportRow(2, Map.of("body", "Texte")).name()).isEmpty();
    }

    private static ImportRow answer(String to, String body) {
        return new ImportRow(2, Map.of("answerTo", to, "body", body));
    }
}
