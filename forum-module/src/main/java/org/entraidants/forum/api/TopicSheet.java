package org.entraidants.forum.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A topic as the API gives it.
 *
 * @param kind blocked, question, practice, information or resource
 * @param state open, solved, closed or told (for what cannot be solved)
 * @param category the slug
 * @param operator the slug
 * @param details what the form of its kind has asked for; in a single topic only
 * @param posts in a single topic only
 * @param next the address of the posts that follow
 */
public record TopicSheet(
        long id,
        String url,
        String kind,
        String title,
        String state,
        String category,
        @Nullable String operator,
        @Nullable String author,
        @Nullable String structure,
        int answers,
        int alsoBlocked,
        OffsetDateTime createdAt,
        OffsetDateTime bumpedAt,
        @Nullable OffsetDateTime solvedAt,
        @Nullable List<String> tags,
        @Nullable Map<String, String> details,
        @Nullable List<PostSheet> posts,
        @Nullable String next) {

    /**
     * A post.
     *
     * @param body Markdown, as it was written
     * @param html safe HTML
     */
    public record PostSheet(
            long id,
            int number,
            String url,
            @Nullable String author,
            @Nullable String structure,
            String body,
            String html,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime editedAt,
            @Nullable OffsetDateTime acceptedAt,
            int useful) {}

    /**
     * One page of topics.
     *
     * @param total how many were found, when words were looked for
     */
    public record Topics(
            List<TopicSheet> items,
            @Nullable String next,
            @Nullable Integer total) {}
}
