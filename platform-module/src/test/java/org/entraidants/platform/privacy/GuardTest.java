package org.entraidants.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final String NIR = "2 95 10 99 126 111 93";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NIR  | 2 95 10 99 126 111 93
            NIR  | 295109912611193
            NIR  | 253072A07300443
            NIR  | 253072B07300470
            NIR  | 2 53 07 2a 073 004 43
            NIR  | 255081416802538
            NIR  | 1 78 05 99 330 108 17
            NIR  | 269054958815780
            NIR  | 180127512345642
            NIR  | 185049910012344
            NIR  | 199059761234545
            NIR  | 384017505678983
            NIR  | 29 51 09 91 26 11 19 3
            SPI  | 30 23 217 600 053
            SPI  | 3023217600053
            SPI  | 0701987765493
            SPI  | 1234567890066
            NISS | 85.07.30-033.28
            NISS | 85073003328
            NISS | 17.07.30-033.84
            NISS | 98.47.28-997.65
            NISS | 01.49.07-001.85
            NISS | 93.05.18-223.61
            NISS | 00.01.25-567.77
            NISS | 850-730-033-28
            IBAN | FR76 3000 6000 0112 3456 7890 189
            IBAN | fr7630006000011234567890189
            IBAN | FR1420041010050500013M02606
            IBAN | BE68 5390 0754 7034
            IBAN | BE71096123456769
            IBAN | LU28 0019 4006 4475 0000
            """)
    void checkedNumbersAreRefused(Kind kind, String number) {
        assertOnlyHit("Bonjour, voici " + number + ", merci.", number, kind, Severity.REFUSED);
        assertOnlyHit(number, number, kind, Severity.REFUSED);
        assertOnlyHit("(" + number + ") pour Mme X", number, kind, Severity.REFUSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EID  | 000-0011032-71
            EID  | 591-1917064-58
            EID  | 591201099997
            RIB  | 30006 00001 12345678901 89
            RIB  | 30006000011234567890189
            RIB  | 20041 01005 0500013M026 06
            CARD | 4111 1111 1111 1111
            CARD | 4111111111111111
            """)
    void weaklyCheckedNumbersNeedContextToBeRefused(Kind kind, String number) {
        assertOnlyHit("dossier " + number, number, kind, Severity.WARNED);
        for (var context :
                List.of("Carte bancaire", "CB", "carte d’identité", "eID", "RIB", "mon compte :", "Banque")) {
            assertOnlyHit(context + " " + number, number, kind, Severity.REFUSED);
        }
        assertOnlyHit("RIB" + " etc.".repeat(10) + " " + number, number, kind, Severity.WARNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2951099126111", "2 95 10 99 126 111", "2 53 07 2A 073 004"})
    void socialSecurityNumberWithoutKeyIsWarned(String number) {
        assertOnlyHit("NIR " + number, number, Kind.NIR, Severity.WARNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "295109912611199",
                "253072C07300443",
                "123456789012345",
                "3023217600054",
                "0701987765432",
                "0000000000000",
                "12345678901",
                "85.07.30-033.29",
                "carte d'identité 000-0011032-25",
                "FR7630006000011234567890188",
                "FR1420041010050500013M02607",
                "BE68539007547035",
                "CB 4111 1111 1111 1112",
                "RIB 30006 00001 12345678901 88",
                "a295109912611193",
                "295109912611193b",
                "2951099126111931"
            })
    void wrongNumbersPass(String text) {
        assertThat(Guard.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIRET 732 829 320 00074",
                "SIRET 73282932000074",
                "SIREN 732829320",
                "BCE 0403.170.701",
                "BE0403170701",
                "TVA FR 32 732829320",
                "le 12/05/2024 à 14 h 30, du 2026-11-22 au 2026-11-23",
                "12 345 678 901 euros, 1 234,56 €, 1 785 123 456 789 €",
                "article L262-3, Cerfa 11423*06",
                "",
                "Mme X, 45 ans, RSA, département 59"
            })
    void otherNumbersPass(String text) {
        assertThat(Guard.scan(text)).isEmpty();
    }

    @Test
    void telephonesAbroadNeverLookLikeRegisterNumbers() {
        for (int i = 0; i < 1_000_000; i += 7) {
            var local = "%06d".formatted(i);
            var spaced = local.replaceAll("(..)(?=.)", "$1 ");
            assertThat(Guard.refused("+33 3 20 " + spaced + ", 0033320" + local + ", 0032 2 2" + local))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mdp: Toto2024!                         | Toto2024!
            mot de passe = azerty12                | azerty12
            son mot de passe est Soleil75          | Soleil75
            Mot de passe : «ChatNoir»              | ChatNoir
            code PIN 1234                          | 1234
            mot de passe, c’est Toto2024! | Toto2024!
            code d’accès : 4589 pour entrer        | 4589
            **Mot de passe** : Toto2024!           | Toto2024!
            Mot de passe de sa boîte : Toto2024!   | Toto2024!
            password -> hunter2.                   | hunter2
            MOT DE PASSE : chat$noir merci         | chat$noir
            """)
    void passwordsAreRefused(String text, String value) {
        assertOnlyHit(text, value, Kind.PASSWORD, Severity.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mot de passe oublié",
                "le mot de passe est refusé",
                "réinitialiser son mot de passe : comment faire ?",
                "Le mot de passe : impossible de le changer",
                "mot de passe FranceConnect",
                "Mot de passe : FranceConnect",
                "mot de passe perdu depuis 2024",
                "changer le mot de passe pour la 1ère fois",
                "mot de passe 1ère connexion",
                "le mot de passe doit avoir 12 caractères",
                "Mot de passe : voir https://www.ameli.fr/2024",
                "code d'accès 24h/24",
                "mot de passe : [mot de passe masqué]",
                "épingle 1234, pins 1234"
            })
    void sentencesAboutPasswordsPass(String text) {
        assertThat(Guard.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\u00A095\u00A010\u00A099\u00A0126\u00A0111\u00A093",
                "2\u202F95\u202F10\u202F99\u202F126\u202F111\u202F93",
                "2.95.10.99.126.111.93",
                "2-95-10-99-126-111-93",
                "2\u201395\u201110\u221299/126/111/93",
                "2_95_10_99_126_111_93",
                "2 95 10 99 126 111\n93",
                "２９５１０９９１２６１１１９３",
                "2\u200B9\u200B5\u200D1\u00AD0\uFEFF9912611193",
                "2️⃣951099126111" + "93",
                "𝟐𝟗𝟓𝟏𝟎𝟗𝟗𝟏𝟐𝟔𝟏𝟏𝟏𝟗𝟑",
                "٢٩٥١٠٩٩١٢٦١١١٩٣"
            })
    void disguisedNumbersAreFoundWhereTheyStand(String number) {
        assertOnlyHit("😀 été " + number + ", merci", number, Kind.NIR, Severity.REFUSED);
    }

    @Test
    void hitsComeInOrderAndDoNotOverlap() {
        var text = "RIB 30006 00001 12345678901 89 IBAN FR7630006000011234567890189 mdp : 85073003328";
        var hits = Guard.scan(text);
        assertThat(hits).extracting(Hit::kind).containsExactly(Kind.RIB, Kind.IBAN, Kind.NISS);
        assertThat(hits).extracting(Hit::start).isSorted();
    }

    @Test
    void refusedAndThenLongerHitWins() {
        var warned = new Hit(Kind.CARD, Severity.WARNED, 0, 30);
        var refused = new Hit(Kind.NIR, Severity.REFUSED, 5, 20);
        var shorter = new Hit(Kind.SPI, Severity.REFUSED, 19, 25);
        var apart = new Hit(Kind.SPI, Severity.WARNED, 20, 26);
        assertThat(Overlaps.resolve(List.of(warned, shorter, apart, refused))).containsExactly(refused, apart);
    }

    @Test
    void maskPutsLabelsInThePlaceOfValues() {
        var text = "Son n° est " + NIR + " et mdp : Toto2024!";
        var hits = Guard.scan(text);
        assertThat(Guard.mask(text, hits))
                .isEqualTo("Son n° est [n° de sécurité sociale masqué] et mdp : [mot de passe masqué]");
        assertThat(Guard.mask(text, hits, Locale.ENGLISH))
                .isEqualTo("Son n° est [social security number hidden] et mdp : [password hidden]");
        assertThat(Guard.scan(Guard.mask(text, hits))).isEmpty();
    }

    @Test
    void maskRefusesHitsOfAnotherTextWithoutQuotingIt() {
        assertThatThrownBy(() -> Guard.mask("secret", Guard.scan(NIR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
        var hit = new Hit(Kind.NIR, Severity.REFUSED, 0, 4);
        assertThatThrownBy(() -> Guard.mask("secret", List.of(hit, hit))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hit(Kind.NIR, Severity.REFUSED, 4, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hitNeverShowsTheValue() {
        assertThat(Guard.scan("n° 295109912611193"))
                .singleElement()
                .hasToString("Hit[kind=NIR, severity=REFUSED, start=3, end=18]");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsExplainedInBothLanguages(Kind kind) {
        assertThat(kind.label(Locale.FRENCH)).startsWith("[").contains("masqué").endsWith("]");
        assertThat(kind.label(Locale.ENGLISH))
                .startsWith("[")
                .contains("hidden")
                .endsWith("]");
        assertThat(kind.explanation(Locale.FRENCH)).startsWith("Ceci ressemble").endsWith(".");
        assertThat(kind.explanation(Locale.ENGLISH))
                .startsWith("This looks like")
                .endsWith(".");
    }

    private static void assertOnlyHit(String text, String value, Kind kind, Severity severity) {
        int start = text.indexOf(value);
        assertThat(Guard.scan(text)).as(text).containsExactly(new Hit(kind, severity, start, start + value.length()));
    }
}
