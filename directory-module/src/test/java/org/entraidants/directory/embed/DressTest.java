package org.entraidants.directory.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.directory.embed.Dress.Refusal;
import org.entraidants.directory.embed.Dress.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DressTest {
    @ParameterizedTest
    @CsvSource({"000000, ffffff, 21", "777777, ffffff, 4.48", "ffffff, ffffff, 1", "0b5a63, ffffff, 7.9"})
    void contrastIsThatOfWcag(String one, String other, double contrast) {
        assertThat(colour(one).contrastTo(colour(other))).isCloseTo(contrast, org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void houseReadsWellInItsOwnColours() {
        assertThat(Palette.LIGHT.contrastOf(Palette.LIGHT.colours().get("--link")))
                .isGreaterThanOrEqualTo(Dress.LEAST_CONTRAST);
        assertThat(Palette.DARKNESS.contrastOf(Palette.DARKNESS.colours().get("--link")))
                .isGreaterThanOrEqualTo(Dress.LEAST_CONTRAST);
        assertThat(Palette.LIGHT.colours()).hasSizeGreaterThan(12).containsKey("--ink");
        assertThat(Palette.DARKNESS.colours().keySet())
                .isEqualTo(Palette.LIGHT.colours().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "light, 7a2048,",
        "light, #7A2048,",
        "dark, ffb3cc,",
        "auto, 7a2048,",
        "light, ffb3cc, TOO_WEAK",
        "dark, 7a2048, TOO_WEAK",
        "auto, ffcc00, TOO_WEAK",
        "light, red, NO_COLOUR",
        "light, 12345, NO_COLOUR",
        "light, '}body{x:', NO_COLOUR"
    })
    void colourThatReadsBadlyIsRefused(String theme, String accent, Refusal refusal) {
        Dress dress = Dress.of(theme, accent);
        assertThat(dress.refused()).isEqualTo(refusal);
        assertThat(dress.accent().isPresent()).isEqualTo(refusal == null);
        assertThat(dress.css()).doesNotContain("body");
    }

    @Test
    void colourOfTheLightIsLightenedInTheDark() {
        String css = Dress.of("auto", "7a2048").css();
        assertThat(css).startsWith(":root { --link: #7a2048;").contains("@media (prefers-color-scheme: dark)");
        String dark = css.substring(css.indexOf("@media")).replaceAll("(?s).*--link: #([0-9a-f]{6}).*", "$1");
        assertThat(Palette.DARKNESS.contrastOf(colour(dark))).isGreaterThanOrEqualTo(Dress.LEAST_CONTRAST);
    }

    @Test
    void wordsOnTheColourAreReadTooWhateverItIs() {
        for (int grey = 0; grey < 256; grey++) {
            var colour = new Colour(grey, grey, 255 - grey);
            Dress dress = Dress.of("light", colour.hex());
            if (dress.refused() == null) {
                String on = dress.css().replaceAll("(?s).*--on-brand: #([0-9a-f]{6}).*", "$1");
                assertThat(colour(on).contrastTo(colour)).isGreaterThanOrEqualTo(Dress.LEAST_CONTRAST);
            }
        }
    }

    @Test
    void addressOfTheHouseDressIsEmpty() {
        assertThat(Dress.of(null, null).query()).isEmpty();
        assertThat(Dress.of("auto", " ").css()).isEmpty();
        assertThat(Dress.of("dark", "#FFB3CC").query()).isEqualTo("?theme=dark&accent=ffb3cc");
        assertThat(Dress.of("pink", null).theme()).isEqualTo(Theme.AUTO);
        assertThat(Dress.of("dark", null).css()).contains("color-scheme: dark").contains("--paper: #14191a");
    }

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }
}
