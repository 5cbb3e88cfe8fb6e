package org.entraidants.directory.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.entraidants.directory.national.Problem.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeSpeaksFrenchAndEnglish(Code code) {
        var problem = new Problem(3, "nom", "valeur", code, List.of("un", "deux"), null);

        assertThat(problem.message(Locale.FRENCH)).startsWith("nom : ").doesNotContainPattern("\\{\\d\\}");
        assertThat(problem.message(Locale.ENGLISH)).startsWith("nom: ").doesNotContainPattern("\\{\\d\\}");
        assertThat(problem.message(Locale.GERMAN)).isEqualTo(problem.message(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void valuesWithBracesDoNotBreakTheMessage(Code code) {
        var problem = new Problem(3, "n{0}m", "{9} it's", code, List.of("{", "'"), "{1}");

        assertThat(problem.message(Locale.FRENCH)).startsWith("n{0}m : ").contains("« {1} »");
    }
}
