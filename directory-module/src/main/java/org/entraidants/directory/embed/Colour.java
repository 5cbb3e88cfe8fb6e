package org.entraidants.directory.embed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A colour of a screen, each part 0 to 255. */
record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    private static final Pattern FORM = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int HEX = 16;
    private static final int MOST = 255;

    /** Reads {@code 0b5a63} or {@code #0b5a63}; empty for anything else. */
    static Optional<Colour> parse(@Nullable String text) {
        var form = FORM.matcher(text == null ? "" : text.strip());
        return form.matches()
                ? Optional.of(Integer.parseInt(form.group(1), HEX))
                        .map(all -> new Colour(all >> 16, (all >> 8) & MOST, all & MOST))
                : Optional.empty();
    }

    /** The contrast to another colour as WCAG 2.2 defines it, 1 to 21. */
    double contrastTo(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = (double) part / MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** A tenth nearer to another colour. */
    Colour towards(Colour other) {
        return new Colour(step(red, other.red), step(green, other.green), step(blue, other.blue));
    }

    private static int step(int from, int to) {
        return from + (int) Math.round((to - from) / 10.0);
    }

    /** {@code 0b5a63}. */
    String hex() {
        return String.format("%02x%02x%02x", red, green, blue);
    }
}
