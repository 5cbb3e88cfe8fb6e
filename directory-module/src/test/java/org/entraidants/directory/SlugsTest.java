package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "Médiathèque d’Orgelles, mediatheque-d-orgelles",
        "'  « Cœur » & Œuvre !  ', coeur-oeuvre",
        "L’ÎLE-Saint-Denis (93), l-ile-saint-denis-93",
        "A\u0301e\u20dd\ud834\udd65b, aeb",
        "Ǽsop, aesop",
        "ΑΒΓ, ''",
        "'', ''"
    })
    void lettersAndDigitsRemain(String text, String slug) {
        assertThat(Slugs.of(text)).isEqualTo(slug);
    }

    @Test
    void aLongOneEndsWithAWord() {
        assertThat(Slugs.of("abcdefghi ".repeat(12))).hasSize(99).endsWith("-abcdefghi");
    }

    @Test
    void aTakenOneGetsTheTownThenANumber() {
        var slugs = new Slugs(List.of("mairie-pau"));
        assertThat(slugs.take("Mairie", "Pau")).isEqualTo("mairie-pau-2");
    }
}
