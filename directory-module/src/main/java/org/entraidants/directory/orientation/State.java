package org.entraidants.directory.orientation;

/** How far an orientation has come. */
public enum State {
    SENT,
    ACCEPTED,
    MET,
    CLOSED,
    DECLINED,
    WITHDRAWN;

    /** Whether nothing more will come. */
    public boolean isOver() {
        return this == CLOSED || this == DECLINED || this == WITHDRAWN;
    }
}
