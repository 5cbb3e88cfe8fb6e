package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    private static final Object[][] VALUES = {
        {0},
        {1},
        {2L},
        {99},
        {100},
        {999},
        {1000},
        {-3},
        {12_345_678L},
        {2.5},
        {"{0} l’an ''"},
        {"Yanis", 7},
        {"Yanis", 7000},
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rien",
                "{0}",
                "il y a {0} jours",
                "« {0} », {1}",
                "{1} puis {0}, l''autre, '{0}'",
                "{0,choice,0#aucune|1#une réponse|1<{0} réponses}",
                "{0,number,#}"
            })
    void saysWhatMessageFormatSays(String text) {
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            var sentence = new Sentence(text, language);
            var format = new MessageFormat(text, language);
            for (Object[] values : VALUES) {
                if (values[0] instanceof Number || (!text.contains(",choice") && !text.contains(",number"))) {
                    assertThat(sentence.with(values)).isEqualTo(format.format(values));
                    assertThat(sentence.with(values)).as("again").isEqualTo(format.format(values));
                }
            }
        }
    }
}
