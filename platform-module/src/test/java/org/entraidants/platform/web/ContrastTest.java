package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours that stand on each other, by the formula of WCAG 2.2. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");
    private static final List<String> TEXT_ON_GROUND = List.of(
            "ink paper",
            "ink sheet",
            "ink-2 paper",
            "ink-2 sheet",
            "link paper",
            "link sheet",
            "warm paper",
            "warm sheet",
            "on-brand brand",
            "on-brand brand-deep",
            "link brand-soft",
            "ink brand-soft",
            "ok ok-soft",
            "ink ok-soft",
            "warm warm-soft",
            "ink warm-soft",
            "wait wait-soft",
            "ink wait-soft",
            "ink-2 line");
    private static final List<String> SIGN_ON_GROUND =
            List.of("line-strong paper", "line-strong sheet", "focus paper", "focus sheet", "ok sheet", "brand sheet");

    @Test
    void textIsReadableInBothModes() throws IOException {
        for (var tokens : List.of(light(), dark())) {
            assertThat(TEXT_ON_GROUND)
                    .allSatisfy(pair -> assertThat(contrast(pair, tokens)).isGreaterThanOrEqualTo(4.5));
        }
    }

    @Test
    void bordersAndFocusAreVisible() throws IOException {
        assertThat(SIGN_ON_GROUND)
                .allSatisfy(pair -> assertThat(contrast(pair, light())).isGreaterThanOrEqualTo(3));
        assertThat(SIGN_ON_GROUND.stream().filter(pair -> !pair.startsWith("brand")))
                .allSatisfy(pair -> assertThat(contrast(pair, dark())).isGreaterThanOrEqualTo(3));
    }

    @Test
    void formulaKnowsBlackOnWhite() {
        assertThat(contrast("black white", Map.of("black", "#000000", "white", "#ffffff")))
                .isEqualTo(21);
    }

    private static Map<String, String> light() throws IOException {
        return colours(css().substring(0, css().indexOf("@media")));
    }

    private static Map<String, String> dark() throws IOException {
        return colours(css());
    }

    private static String css() throws IOException {
        try (var in = ContrastTest.class.getResourceAsStream("/META-INF/resources/assets/tokens.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> colours(String css) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(css).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double contrast(String pair, Map<String, String> tokens) {
        int space = pair.indexOf(' ');
        double one = luminance(tokens.get(pair.substring(0, space)));
        double other = luminance(tokens.get(pair.substring(space + 1)));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
