package org.entraidants.forum;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among topics; empty and null for all of a property.
 *
 * @param text words, each of which must be found
 * @param kind, category, operator, tag, structure the words and slugs of addresses
 * @param since only what was written in since then
 */
public record TopicQuestion(
        String text,
        String kind,
        String space,
        String category,
        String operator,
        String tag,
        String structure,
        @Nullable Boolean solved,
        @Nullable Instant since) {

    /** Words alone. */
    public static TopicQuestion of(String text) {
        return new TopicQuestion(text, "", "", "", "", "", "", null, null);
    }

    /** What must stand in which field. */
    Map<String, String> terms() {
        return Map.of(
                TopicFields.TOPIC_KIND, kind,
                TopicFields.SPACE, space,
                TopicFields.CATEGORY, category,
                TopicFields.OPERATOR, operator,
                TopicFields.TAG, tag,
                TopicFields.STRUCTURE, structure,
                TopicFields.SOLVED, solved == null ? "" : solved.toString());
    }
}
