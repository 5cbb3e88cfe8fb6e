package org.entraidants.directory.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    @Test
    void noSignIsTakenForAnotherAndNoneMakesAWord() {
        assertThat(Code.SIGNS).doesNotContainPattern("[0O1IL2Z5S8BAEUY]").hasSize(21);
    }

    @Test
    void freshOnesAreReadAsTheyAre() {
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            String code = Code.fresh(random);
            assertThat(Code.read(code)).contains(code);
            assertThat(Code.read(Code.spaced(code))).contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HJ7KQ4", "hj7 kq4", " hj7-kq4 ", "HJ7\u00a0KQ4", "hJ7KQ 4"})
    void codeIsReadAsPeopleTypeIt(String typed) {
        assertThat(Code.read(typed)).contains("HJ7KQ4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HJ7KQ", "HJ7KQ44", "HJ7KQO", "Mme Martin", "' or 1=1"})
    void anythingElseIsNone(String typed) {
        assertThat(Code.read(typed)).isEmpty();
    }
}
