package org.entraidants.newsletter.sending;

import java.util.Locale;
import java.util.Optional;

/** Where one recipient of one issue stands. */
public enum DeliveryState {
    /** Its time comes, or has come. */
    WAITING,
    /** A node has taken it. */
    CLAIMED,
    /** It is on its way: should the node or the connection break now, it may arrive twice. */
    SENDING,
    SENT,
    FAILED,
    /** Left out, and why is told. */
    EXCLUDED,
    /** The issue was ended first. */
    CANCELLED,
    /** There is no relay: nothing has left. */
    KEPT;

    /** As addresses and programs write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a code. */
    public static Optional<DeliveryState> coded(String code) {
        for (DeliveryState state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
