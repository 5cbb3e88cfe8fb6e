package org.entraidants.events.gathering;

import java.util.Arrays;
import java.util.Optional;

/** Where one comes. */
public enum Mode {
    ON_SITE("onSite"),
    ONLINE("online"),
    /** Both at once, with seats of their own. */
    HYBRID("hybrid");

    private final String code;

    Mode(String code) {
        this.code = code;
    }

    /** Its word in the API. */
    public String code() {
        return code;
    }

    public static Optional<Mode> coded(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
    }

    public boolean isOnSite() {
        return this != ONLINE;
    }

    public boolean isOnline() {
        return this != ON_SITE;
    }
}
