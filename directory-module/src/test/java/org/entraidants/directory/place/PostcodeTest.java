package org.entraidants.directory.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "35000, 35",
        "01000, 01",
        "20000, 2A",
        "20190, 2A",
        "20200, 2B",
        "20600, 2B",
        "97400, 974",
        "97133, 977",
        "97150, 978",
        "97500, 975",
        "98800, 988"
    })
    void frenchPostcodeTellsItsDepartment(String postcode, String department) {
        assertThat(new Postcode(Country.FR, postcode).department()).isEqualTo(department);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, BRU",
        "1299, BRU",
        "1348, WBR",
        "1500, VBR",
        "3000, VBR",
        "4000, WLG",
        "6599, WHT",
        "6700, WLX",
        "7000, WHT",
        "9992, VOV"
    })
    void belgianPostcodeTellsItsProvince(String postcode, String province) {
        assertThat(new Postcode(Country.BE, postcode).department()).isEqualTo(province);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "3500", "350000", "00100", "35O00", "<b>35000</b>", "٣٥٠٠٠", "99999999999999999999999"})
    void malformedPostcodeIsRefusedInFrance(String text) {
        assertThat(Postcode.parse(text, Country.FR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999", "35000", "10 00 0", "F-1000"})
    void malformedPostcodeIsRefusedInBelgium(String text) {
        assertThat(Postcode.parse(text, Country.BE)).isEmpty();
    }

    @Test
    void blanksAndCountryLetterAreTolerated() {
        assertThat(Postcode.parse(" 35 000 ", Country.FR)).contains(new Postcode(Country.FR, "35000"));
        assertThat(Postcode.parse("B-7000", Country.BE)).contains(new Postcode(Country.BE, "7000"));
    }

    @Test
    void lengthTellsTheCountry() {
        assertThat(Postcode.parse("7000")).map(Postcode::country).contains(Country.BE);
        assertThat(Postcode.parse("70000")).map(Postcode::country).contains(Country.FR);
    }

    @Test
    void constructorRefusesThePostcodeOfAnotherCountry() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode(Country.BE, "35000"));
    }
}
