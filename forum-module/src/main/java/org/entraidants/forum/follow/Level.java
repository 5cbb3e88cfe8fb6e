package org.entraidants.forum.follow;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much somebody wants to know of a thing, from least to most. The level of a topic wins over those of its tags, these
 * over that of its category, that one over that of its operator; among tags the highest.
 */
public enum Level {
    /** Never among what is unread, no mail but mentions. */
    MUTED(0),
    NORMAL(1),
    /** Unread marks, and the digest. */
    FOLLOWED(2),
    /** A mail as soon as something is written. */
    WATCHED(3);

    private final int degree;

    Level(int degree) {
        this.degree = degree;
    }

    /** The level that the database knows by this number. */
    static Level of(Number degree) {
        return Arrays.stream(values())
                .filter(level -> level.degree == degree.intValue())
                .findFirst()
                .orElseThrow();
    }

    /** The level of this name; empty for none. */
    public static Optional<Level> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }

    int degree() {
        return degree;
    }
}
