package org.entraidants.directory.embed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * How the list looks in another site: {@code theme=light|dark|auto}, {@code accent=0b5a63} for links and buttons.
 *
 * @param accent one that can be read on the grounds of the theme; empty for that of the house
 * @param refused why an accent was asked for and is not used, null when all is well
 */
record Dress(Theme theme, Optional<Colour> accent, @Nullable Refusal refused) {
    /** WCAG 2.2, 1.4.3. */
    static final double LEAST_CONTRAST = 4.5;

    /** Which of the two faces of the house is shown. */
    enum Theme {
        /** As the reader's device has it. */
        AUTO,
        LIGHT,
        DARK;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why an accent is not used. */
    enum Refusal {
        NO_COLOUR,
        TOO_WEAK
    }

    static Dress of(@Nullable String theme, @Nullable String accent) {
        Theme chosen = Arrays.stream(Theme.values())
                .filter(one -> one.parameter().equals(theme))
                .findFirst()
                .orElse(Theme.AUTO);
        if (accent == null || accent.isBlank()) {
            return new Dress(chosen, Optional.empty(), null);
        }
        Optional<Colour> colour = Colour.parse(accent);
        if (colour.isEmpty()) {
            return new Dress(chosen, Optional.empty(), Refusal.NO_COLOUR);
        }
        boolean read = palette(chosen).contrastOf(colour.get()) >= LEAST_CONTRAST;
        return new Dress(chosen, read ? colour : Optional.empty(), read ? null : Refusal.TOO_WEAK);
    }

    /** Where the colour is used as it is given: in the dark, {@code auto} lightens it. */
    private static Palette palette(Theme theme) {
        return theme == Theme.DARK ? Palette.DARKNESS : Palette.LIGHT;
    }

    /** As it stands in an address, with the question mark; empty for the dress of the house. */
    String query() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("theme", theme == Theme.AUTO ? List.of() : List.of(theme.parameter()));
        parameters.put("accent", accent.map(Colour::hex).stream().toList());
        return PageRequest.query(parameters);
    }

    /** The style sheet that follows the tokens of the house. */
    String css() {
        return switch (theme) {
            case AUTO ->
                accent.map(colour -> root("", accented(colour))
                                + "@media (prefers-color-scheme: dark) { "
                                + root("", accented(lightened(colour))) + "}\n")
                        .orElse("");
            case LIGHT -> root("color-scheme: light; ", whole(Palette.LIGHT));
            case DARK -> root("color-scheme: dark; ", whole(Palette.DARKNESS));
        };
    }

    private Map<String, Colour> whole(Palette palette) {
        var all = new LinkedHashMap<>(palette.colours());
        accent.ifPresent(colour -> all.putAll(accented(colour)));
        return all;
    }

    private static Map<String, Colour> accented(Colour colour) {
        Colour ink = Palette.LIGHT.colours().get("--ink");
        Colour on = colour.contrastTo(Colour.WHITE) >= colour.contrastTo(ink) ? Colour.WHITE : ink;
        var tokens = new LinkedHashMap<String, Colour>();
        Stream.of("--link", "--brand", "--brand-deep").forEach(token -> tokens.put(token, colour));
        tokens.put("--on-brand", on);
        return tokens;
    }

    private static Colour lightened(Colour colour) {
        Colour lighter = colour;
        while (Palette.DARKNESS.contrastOf(lighter) < LEAST_CONTRAST) {
            lighter = lighter.towards(Colour.WHITE);
        }
        return lighter;
    }

    private static String root(String first, Map<String, Colour> tokens) {
        return tokens.entrySet().stream()
                .map(token -> token.getKey() + ": #" + token.getValue().hex() + "; ")
                .collect(Collectors.joining("", ":root { " + first, "}\n"));
    }
}
