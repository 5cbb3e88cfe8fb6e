package org.entraidants.forum.follow;

import java.time.Instant;

/**
 * A post that somebody keeps.
 *
 * @param body of the post, in Markdown
 * @param note what they wrote beside it, may be empty
 */
public record Bookmark(long postId, String title, String body, String note, Instant keptAt) {}
