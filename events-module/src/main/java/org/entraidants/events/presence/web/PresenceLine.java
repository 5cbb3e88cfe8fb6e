package org.entraidants.events.presence.web;

/**
 * One person on the list at the door.
 *
 * @param more what one should know: without a seat, online, walked in; empty for nothing
 * @param since the time since when they are there, empty for who is not
 */
public record PresenceLine(long id, String name, String structure, String more, String since) {
    public boolean isThere() {
        return !since.isEmpty();
    }
}
