package org.entraidants.platform.web;

import org.jspecify.annotations.Nullable;

/** A parameter of an address has a value that cannot be understood. */
public class InvalidParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String value;
    private final @Nullable String nearest;

    /**
     * @param name of the parameter
     * @param expected what would be understood, a clause in English
     * @param nearest the valid value that looks most like the given one; null when none does
     */
    public InvalidParameter(String name, String value, String expected, @Nullable String nearest) {
        super(expected);
        this.name = name;
        this.value = value;
        this.nearest = nearest;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    public String expected() {
        return getMessage();
    }

    public @Nullable String nearest() {
        return nearest;
    }
}
