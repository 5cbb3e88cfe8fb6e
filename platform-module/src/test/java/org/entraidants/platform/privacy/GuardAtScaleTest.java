package org.entraidants.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardAtScaleTest {

    private static final int DRAWS = 300_000;

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 15})
    void randomDigitsAreSeldomRefused(int length) {
        var random = new Random(length);
        int refused = 0;
        for (int i = 0; i < DRAWS; i++) {
            var digits = random.ints(length, '0', '9' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            refused +=
                    Guard.scan(digits.toString()).stream().anyMatch(hit -> hit.severity() == Severity.REFUSED) ? 1 : 0;
        }
        assertThat(refused).isBetween(1, DRAWS / 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1\n",
                "4111 1111 1111 1111 ",
                "295109912611193 ",
                "mot de passe ",
                "mot de passe : ",
                "mdp a b c d e f ",
                "mdp:a1!",
                "FR76 ",
                "fr76",
                "\u200B",
                "𝟐",
                "carte ",
                " ",
                "- / .",
                "01 ",
                "01 01 01 01 01 ",
                "0700 ",
                "+1 ",
                "+331 ",
                "0033 ",
                "a@",
                "a@b.",
                "@",
                "a.",
                "caf 1234567 ",
                "1234567 ",
                "123456789 ",
                "M. ",
                "Mme Ab ",
                "Mme de ",
                "né le ",
                "née le 1 ",
                "1 rue ",
                "12 rue a ",
                "rue a 1 "
            })
    void hostileTextTakesLinearTime(String piece) {
        var hostile = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Guard.scan(hostile));
    }

    @Test
    void usualProseTakesLessThanAMillisecondPerThousandCharacters() {
        var prose = """
                Bonjour à tous, j'accompagne une dame de 45 ans qui n'arrive plus à entrer dans son compte FranceConnect \
                depuis le 12/05/2024. Son mot de passe est refusé, et le code reçu par SMS au 06 12 34 56 78 n'arrive pas. \
                Nous avons essayé avec l'article L262-3 et le 3949, sans succès. Quelqu'un connaît-il un contact à la \
                préfecture de Lille ? Merci d'avance pour votre aide, la permanence a lieu le mardi de 9 h à 12 h.
                """.repeat(100);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 60; round++) {
            long start = System.nanoTime();
            assertThat(Guard.scan(prose))
                    .extracting(Hit::kind)
                    .containsOnly(Kind.PHONE)
                    .hasSize(100);
            best = Math.min(best, (System.nanoTime() - start) / 1e6 / prose.length() * 1000);
        }
        assertThat(best).isLessThan(1);
    }
}
