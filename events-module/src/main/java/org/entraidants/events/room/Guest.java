package org.entraidants.events.room;

/**
 * Somebody who enters a room.
 *
 * @param key the same each time they come, and told to nobody else
 * @param host whether they lead the meeting
 */
public record Guest(String key, String name, boolean host) {}
