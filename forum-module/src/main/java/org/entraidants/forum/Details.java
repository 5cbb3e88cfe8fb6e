package org.entraidants.forum;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the form of a topic's kind has asked for, by name, in the order of the form; what was left empty is not there. */
public record Details(Map<String, String> values) {
    public static final Details NONE = new Details(Map.of());

    /** As long as one may be. */
    public static final int LONGEST = 2000;

    public Details {
        values = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Those that a kind asks for, in its order. */
    public static Details of(TopicKind kind, Map<String, String> given) {
        var values = new LinkedHashMap<String, String>();
        kind.details().forEach(name -> values.put(name, given.getOrDefault(name, "")));
        return new Details(values);
    }

    /** The value of a name, empty when nothing was given. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Kept as a JSON object; a revision of an answer has none. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Details, String> {
        /** Asked once: {@code Json} looks through all jars for its provider at every call. */
        private static final JsonProvider JSON = JsonProvider.provider();

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Details details) {
            if (details == null) {
                return null;
            }
            var object = JSON.createObjectBuilder();
            details.values().forEach(object::add);
            return object.build().toString();
        }

        @Override
        public @Nullable Details convertToEntityAttribute(@Nullable String column) {
            if (column == null) {
                return null;
            }
            try (var reader = JSON.createReader(new StringReader(column))) {
                var values = new LinkedHashMap<String, String>();
                reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
                return new Details(values);
            }
        }
    }
}
