package org.entraidants.directory.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDiffTest {
    @Test
    void onlyTheWordsBetweenAreTold() {
        assertThat(TextDiff.of("L’atelier du mardi matin est plein.", "L’atelier du jeudi matin est plein."))
                .isEqualTo(new TextDiff("L’atelier du ", "mardi", "jeudi", "matin est plein."));
    }

    @Test
    void longSurroundingsAreShortened() {
        TextDiff diff = TextDiff.of("a b c d e f g h X i j k l m n o p", "a b c d e f g h Y i j k l m n o p");
        assertThat(diff.before()).isEqualTo("… c d e f g h ");
        assertThat(diff.after()).startsWith("i j k l m n").endsWith("…");
    }

    @Test
    void nothingBeforeOrAfterIsWhole() {
        assertThat(TextDiff.of("", "Bonjour")).isEqualTo(new TextDiff("", "", "Bonjour", ""));
        assertThat(TextDiff.of("Bonjour", "")).isEqualTo(new TextDiff("", "Bonjour", "", ""));
        assertThat(TextDiff.of("a a", "a a a").added()).isEqualTo("a");
    }
}
