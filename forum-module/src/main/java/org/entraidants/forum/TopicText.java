package org.entraidants.forum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a topic says, as its form has sent it.
 *
 * @param categoryId 0 when none was chosen
 * @param details by the names of {@link TopicKind#details()}
 * @param tagIds unknown ones are left out
 */
public record TopicText(
        TopicKind kind,
        String title,
        long categoryId,
        @Nullable Long operatorId,
        @Nullable Urgency urgency,
        List<Long> tagIds,
        Map<String, String> details,
        String body) {

    /** The texts that the guard reads, by the names of their fields. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        Details.of(kind, details).values().forEach(fields::put);
        fields.put("body", body);
        return fields;
    }

    /** What the author says of it in the form of its kind. */
    public Details given() {
        return Details.of(kind, details);
    }
}
