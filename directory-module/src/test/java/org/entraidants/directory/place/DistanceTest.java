package org.entraidants.directory.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTest {

    @Test
    void parisIsFarFromSaintDenisOfReunion() {
        assertThat(Distance.km(48.8566, 2.3522, -20.8789, 55.4481)).isCloseTo(9_400, within(50.0));
    }

    @Test
    void parisToLyonIsAbout392Kilometres() {
        assertThat(Distance.km(48.8566, 2.3522, 45.7640, 4.8357)).isCloseTo(391.5, within(1.0));
    }

    @Test
    void dateLineIsNoObstacle() {
        assertThat(Distance.km(-17, 179.9, -17, -179.9)).isCloseTo(21.3, within(0.2));
    }

    @Test
    void samePointAndAntipodesAreTheLimits() {
        assertThat(Distance.km(48.1, -1.6, 48.1, -1.6)).isZero();
        assertThat(Distance.km(0, 0, 0, 180)).isCloseTo(20_015, within(1.0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      | 50 m   | 50 m
            0.41   | 400 m  | 400 m
            0.974  | 950 m  | 950 m
            0.98   | 1 km   | 1 km
            1.23   | 1,2 km | 1.2 km
            9.94   | 9,9 km | 9.9 km
            9.97   | 10 km  | 10 km
            18.4   | 18 km  | 18 km
            """)
    void distanceIsReadable(double km, String french, String english) {
        assertThat(Distance.format(km, Locale.FRENCH)).isEqualTo(french.replace(' ', '\u00a0'));
        assertThat(Distance.format(km, Locale.ENGLISH)).isEqualTo(english.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoDistanceIsRefused(double km) {
        assertThatIllegalArgumentException().isThrownBy(() -> Distance.format(km, Locale.FRENCH));
    }
}
