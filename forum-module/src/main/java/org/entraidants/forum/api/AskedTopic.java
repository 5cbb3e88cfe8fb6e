package org.entraidants.forum.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entraidants.forum.Category;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Tag;
import org.entraidants.forum.Taxonomy;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicText;
import org.entraidants.forum.Urgency;
import org.entraidants.platform.web.InvalidParameter;
import org.jspecify.annotations.Nullable;

/**
 * A topic that a program asks.
 *
 * @param kind blocked, question, practice, information or resource
 * @param category the slug
 * @param operator the slug
 * @param tags slugs
 * @param urgency TODAY, THIS_WEEK or NO_HURRY
 * @param acknowledged true to send it although the guard has warned
 * @param key one UUID for each topic: sent twice with it, it is one topic
 */
public record AskedTopic(
        @NotNull String kind,
        @NotNull @Size(max = 1000) String title,
        @Nullable String body,
        @Nullable String category,
        @Nullable String operator,
        @Nullable List<String> tags,
        @Nullable Map<String, String> details,
        @Nullable Urgency urgency,
        @Nullable Boolean acknowledged,
        @Nullable UUID key) {

    /** @throws InvalidParameter for a kind, category, operator or tag that is not there */
    TopicText text(Taxonomy taxonomy) {
        TopicKind asked = TopicKind.coded(kind)
                .orElseThrow(() -> unknown("kind", kind, "blocked, question, practice, information or resource"));
        return new TopicText(
                asked,
                title,
                category == null
                        ? 0
                        : taxonomy.category(category)
                                .map(Category::id)
                                .orElseThrow(() -> unknown("category", category, "the slug of a category")),
                operator == null
                        ? null
                        : taxonomy.operator(operator)
                                .map(Operator::id)
                                .orElseThrow(() -> unknown("operator", operator, "the slug of an operator")),
                urgency,
                Objects.requireNonNullElse(tags, List.<String>of()).stream()
                        .map(slug -> taxonomy.tag(slug)
                                .map(Tag::id)
                                .orElseThrow(() -> unknown("tags", slug, "slugs of tags")))
                        .toList(),
                Objects.requireNonNullElse(details, Map.of()),
                Objects.requireNonNullElse(body, ""));
    }

    private static InvalidParameter unknown(String field, String value, String expected) {
        return new InvalidParameter(field, value, expected, null);
    }

    Sending sending() {
        return sending(key, acknowledged);
    }

    static Sending sending(@Nullable UUID key, @Nullable Boolean acknowledged) {
        return new Sending(Objects.requireNonNullElseGet(key, UUID::randomUUID), Boolean.TRUE.equals(acknowledged));
    }
}
