package org.entraidants.platform.guard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.privacy.Guard;
import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void shortTextIsShownWhole() {
        Passage passage = passage("Pour Mme Martin, merci");
        assertThat(passage.before()).isEqualTo("Pour Mme ");
        assertThat(passage.found()).isEqualTo("Martin");
        assertThat(passage.after()).isEqualTo(", merci");
        assertThat(passage.refused()).isFalse();
    }

    @Test
    void longTextIsCutBetweenWords() {
        Passage passage = passage("mot ".repeat(30) + "Mme Martin" + " suite".repeat(30));
        assertThat(passage.before()).startsWith("… mot ").endsWith("mot Mme ").hasSizeLessThan(45);
        assertThat(passage.after()).startsWith(" suite").endsWith("suite …").hasSizeLessThan(45);
    }

    @Test
    void textWithoutSpacesIsCutAllTheSame() {
        Passage passage = passage("x".repeat(100) + ": 295109912611193 :" + "x".repeat(100));
        assertThat(passage.before()).startsWith("… ").hasSizeLessThan(50);
        assertThat(passage.after()).endsWith(" …").hasSizeLessThan(50);
        assertThat(passage.refused()).isTrue();
    }

    private static Passage passage(String text) {
        return Passage.of(new FieldHit("body", Guard.scan(text).get(0)), text);
    }
}
