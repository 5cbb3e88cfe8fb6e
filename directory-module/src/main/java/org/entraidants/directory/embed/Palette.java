package org.entraidants.directory.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The colours of the house in light and in dark, as the style sheet of its tokens has them. */
final class Palette {
    private static final String TOKENS = "/META-INF/resources/assets/tokens.css";
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final Pattern COLOUR = Pattern.compile("(--[\\w-]+): #([0-9a-f]{6});");

    /** What words may stand on. */
    private static final List<String> GROUNDS = List.of("--paper", "--sheet", "--brand-soft");

    static final Palette LIGHT;
    static final Palette DARKNESS;

    static {
        String tokens = tokens();
        int dark = tokens.indexOf(DARK);
        LIGHT = new Palette(colours(tokens.substring(0, dark)));
        DARKNESS = new Palette(colours(tokens.substring(dark)));
    }

    private final Map<String, Colour> colours;

    private Palette(Map<String, Colour> colours) {
        this.colours = colours;
    }

    private static String tokens() {
        try (var file = Objects.requireNonNull(Palette.class.getResourceAsStream(TOKENS), TOKENS)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Colour> colours(String part) {
        var colours = new LinkedHashMap<String, Colour>();
        COLOUR.matcher(part)
                .results()
                .forEach(token ->
                        colours.put(token.group(1), Colour.parse(token.group(2)).orElseThrow()));
        return colours;
    }

    /** Each token and its colour. */
    Map<String, Colour> colours() {
        return colours;
    }

    /** The least contrast that a colour has to what it may stand on. */
    double contrastOf(Colour colour) {
        return GROUNDS.stream()
                .mapToDouble(ground -> colour.contrastTo(colours.get(ground)))
                .min()
                .orElseThrow();
    }
}
