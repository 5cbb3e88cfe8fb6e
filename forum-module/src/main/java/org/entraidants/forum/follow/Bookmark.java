package org.entraidants.forum.follow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that somebody keeps.
 *
 * @param body of the post, in Markdown
 * @param note what they wrote beside it, may be empty
 * @param remindOn the day on which they want to be told of it, null for none
 */
public record Bookmark(
        long postId,
        String title,
        String body,
        String note,
        Instant keptAt,
        @Nullable LocalDate remindOn) {}
