package org.entraidants.directory.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entraidants.directory.place.Identifier.Remark.LETTERS;
import static org.entraidants.directory.place.Identifier.Remark.SIREN_ONLY;
import static org.entraidants.directory.place.Identifier.Remark.UNRECOGNISED;
import static org.entraidants.directory.place.Identifier.Remark.WRONG_CHECK_DIGITS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "FR, 732 829 320 00074, SIRET, 73282932000074, 732 829 320 00074",
        "FR, 35600000000048, SIRET, 35600000000048, 356 000 000 00048",
        "FR, 35600000049837, SIRET, 35600000049837, 356 000 000 49837",
        "FR, w353012345, RNA, W353012345, W353012345",
        "FR, 0123456.001, RIDET, 0123456001, 0123456.001",
        "FR, 123456 001, RIDET, 123456001, 123456.001",
        "BE, 0403.170.701, BCE, 0403170701, 0403.170.701",
        "BE, BE 403.170.701, BCE, 0403170701, 0403.170.701"
    })
    void goodNumberIsRecognised(Country country, String text, IdentifierKind kind, String value, String pretty) {
        var identifier = Identifier.parse(text, country);

        assertThat(identifier).isEqualTo(new Identifier(kind, value, null));
        assertThat(identifier.isValid()).isTrue();
        assertThat(identifier.pretty().replace('\u00a0', ' ')).isEqualTo(pretty);
    }

    @Test
    void prettySiretDoesNotBreakAtLineEnds() {
        assertThat(Identifier.parse("73282932000074", Country.FR).pretty()).doesNotContain(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 73282932000075, WRONG_CHECK_DIGITS",
        "FR, 35600000000002, WRONG_CHECK_DIGITS",
        "FR, 732829320, SIREN_ONLY",
        "FR, 7328293200007, UNRECOGNISED",
        "FR, 0403170701AB, UNRECOGNISED",
        "FR, BE0403170701, UNRECOGNISED",
        "FR, <b>73282932000074</b>, UNRECOGNISED",
        "BE, 73282932000074, UNRECOGNISED",
        "BE, 0403170702, WRONG_CHECK_DIGITS",
        "BE, 2403170701, UNRECOGNISED",
        "BE, W353012345, UNRECOGNISED"
    })
    void badNumberIsRefusedWithItsReason(Country country, String text, Identifier.Remark reason) {
        var identifier = Identifier.parse(text, country);

        assertThat(identifier.isValid()).isFalse();
        assertThat(identifier.reason()).contains(reason);
    }

    @Test
    void laPosteRuleIsForLaPosteOnly() {
        assertThat(Identifier.parse("35600000000051", Country.FR).reason()).isEmpty();
        assertThat(Identifier.parse("35600000100051", Country.FR).reason()).contains(WRONG_CHECK_DIGITS);
        assertThat(Identifier.parse("35600000900042", Country.FR).reason()).contains(WRONG_CHECK_DIGITS);
    }

    @Test
    void rnaWithLettersIsAcceptedAndFlagged() {
        var overseas = Identifier.parse("W9C1001234", Country.FR);

        assertThat(overseas.isValid()).isTrue();
        assertThat(overseas.reason()).contains(LETTERS);
    }

    @Test
    void wholeSirenAsksForTheEstablishment() {
        assertThat(Identifier.parse("732 829 320", Country.FR).reason()).contains(SIREN_ONLY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "00000000000000", "0"})
    void noNumberIsAValidNone(String text) {
        var none = Identifier.parse(text, Country.FR);

        assertThat(none).isEqualTo(new Identifier(IdentifierKind.NONE, "", null));
        assertThat(none.isValid()).isTrue();
    }

    @Test
    void veryLongTextIsShortened() {
        var identifier = Identifier.parse("9".repeat(100_000), Country.BE);

        assertThat(identifier.reason()).contains(UNRECOGNISED);
        assertThat(identifier.value()).hasSize(50);
    }
}
