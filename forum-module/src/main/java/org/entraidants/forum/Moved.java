package org.entraidants.forum;

/**
 * That a post has another place.
 *
 * @param topicId where it stood
 * @param before its number there
 * @param now its number where it stands now
 */
public record Moved(long topicId, int before, int now) {}
