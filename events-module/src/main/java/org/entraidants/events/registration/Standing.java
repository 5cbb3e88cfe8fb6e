package org.entraidants.events.registration;

/** Where somebody who asked to come stands. */
public enum Standing {
    /** A guest whose mail has not been answered yet; the seat is kept for a while. */
    TO_CONFIRM("to_confirm"),
    SEATED("registered"),
    WAITING("waiting"),
    /** A seat has become free, and is kept until the answer. */
    OFFERED("offered"),
    LEFT("left"),
    /** The time to answer is over. */
    EXPIRED("expired");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** Its word in the API. */
    public String code() {
        return code;
    }

    /** Those who have a seat, or wait for one. */
    public static java.util.Set<Standing> comes() {
        return java.util.EnumSet.of(SEATED, WAITING, OFFERED);
    }

    /** Whether the person comes, waits, or has yet to answer. */
    public boolean isOn() {
        return this != LEFT && this != EXPIRED;
    }
}
