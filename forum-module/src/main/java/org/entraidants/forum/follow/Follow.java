package org.entraidants.forum.follow;

import java.time.Instant;

/**
 * One thing that somebody follows.
 *
 * @param name of the topic, tag, category or operator
 * @param path the address of its page or list, without the language
 * @param byItself whether it came by itself, when they wrote there
 */
public record Follow(Thing thing, String name, String path, Level level, boolean byItself, Instant since) {}
