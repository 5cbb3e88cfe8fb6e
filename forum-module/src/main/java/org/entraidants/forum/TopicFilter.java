package org.entraidants.forum;

import org.jspecify.annotations.Nullable;

/**
 * Which topics a list holds; null for all of a property.
 *
 * @param solved true for those that are solved, false for those that wait for an answer that solves them
 */
public record TopicFilter(
        @Nullable Long spaceId,
        @Nullable Long categoryId,
        @Nullable Long operatorId,
        @Nullable Long tagId,
        @Nullable TopicKind kind,
        @Nullable Boolean solved,
        @Nullable Long authorId) {
    public static final TopicFilter ALL = new TopicFilter(null, null, null, null, null, null, null);

    public boolean isAll() {
        return equals(ALL);
    }
}
