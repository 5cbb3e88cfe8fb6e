package org.entraidants.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "METROPOLITAN_FRANCE, 01.80.05.98.80, +33180059880, 01 80 05 98 80",
        "METROPOLITAN_FRANCE, +33 (0)1 80 05 98 80, +33180059880, 01 80 05 98 80",
        "METROPOLITAN_FRANCE, 0033180059880, +33180059880, 01 80 05 98 80",
        "METROPOLITAN_FRANCE, 0 800 123 456, +33800123456, 0 800 12 34 56",
        "METROPOLITAN_FRANCE, 0590 82 12 34, +590590821234, 0590 82 12 34",
        "METROPOLITAN_FRANCE, +32 2 512 12 12, +3225121212, 02 512 12 12",
        "REUNION, 0262 90 12 34, +262262901234, 0262 90 12 34",
        "REUNION, 0180059880, +33180059880, 01 80 05 98 80",
        "MAYOTTE, 0269 61 12 34, +262269611234, 0269 61 12 34",
        "MARTINIQUE, 0596 60 12 34, +596596601234, 0596 60 12 34",
        "GUYANE, 0594 29 12 34, +594594291234, 0594 29 12 34",
        "NOUVELLE_CALEDONIE, 27 12 34, +687271234, 27 12 34",
        "POLYNESIE_FRANCAISE, 40 50 12 34, +68940501234, 40 50 12 34",
        "SAINT_PIERRE_ET_MIQUELON, 41 12 34, +508411234, 041 12 34",
        "WALLIS_ET_FUTUNA, 72 12 34, +681721234, 72 12 34",
        "BELGIUM, 02/512.12.12, +3225121212, 02 512 12 12",
        "BELGIUM, 0470 12 34 56, +32470123456, 0470 12 34 56"
    })
    void numberIsReadAndWrittenTheLocalWay(Territory territory, String text, String e164, String national) {
        assertThat(Phone.parse(text, territory)).contains(new Phone(e164, national.replace(' ', '\u00a0')));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "12",
                "01 80 05 98",
                "01 80 05 98 80 12",
                "<script>alert(1)</script>",
                "téléphone",
                "0123456789012345678901234567890123456789012345",
                "06 00"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertThat(Phone.parse(text, Country.FR)).isEmpty();
    }

    @Test
    void numberOfAnotherCountryNeedsItsPrefix() {
        assertThat(Phone.parse("01 80 05 98 80", Country.BE)).isEmpty();
        assertThat(Phone.parse("+33 1 80 05 98 80", Country.BE)).isPresent();
    }
}
