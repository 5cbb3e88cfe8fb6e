package org.entraidants.events.room;

/** The server of the room does not answer, or says no. */
public class RoomShut extends Exception {
    private static final long serialVersionUID = 1L;

    RoomShut(String message) {
        super(message);
    }

    RoomShut(String message, Throwable cause) {
        super(message, cause);
    }
}
