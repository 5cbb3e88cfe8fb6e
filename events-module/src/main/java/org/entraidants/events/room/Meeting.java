package org.entraidants.events.room;

import java.net.URI;
import java.time.Instant;

/**
 * A meeting as a server of rooms needs to know it.
 *
 * @param key names the room, the same for all
 * @param link what its planner has pasted
 */
public record Meeting(String key, String title, URI link, Instant starts, Instant ends) {}
