package org.entraidants.directory.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import org.entraidants.directory.Term;
import org.entraidants.directory.Terms;
import org.jspecify.annotations.Nullable;

/** A JSON object, read by the forms that its values have; what is missing is null, empty, false. */
record Sheet(JsonObject json) {
    String text(String key) {
        return Objects.requireNonNull(optional(key), key);
    }

    @Nullable
    String optional(String key) {
        return json.getString(key, null);
    }

    List<String> texts(String key) {
        return list(key).getValuesAs(JsonString::getString);
    }

    boolean flag(String key) {
        return json.getBoolean(key, false);
    }

    @Nullable
    Integer number(String key) {
        return json.containsKey(key) ? Integer.valueOf(json.getInt(key)) : null;
    }

    double decimal(String key) {
        return json.getJsonNumber(key).doubleValue();
    }

    <T extends Enum<T> & Term> List<T> terms(Class<T> list, String key) {
        return texts(key).stream().map(text -> term(list, text)).toList();
    }

    <T extends Enum<T> & Term> T term(Class<T> list, String text) {
        return Objects.requireNonNull(Terms.find(list, text), text);
    }

    /** The object of a key, an empty one when it is missing. */
    Sheet sheet(String key) {
        return new Sheet(json.getOrDefault(key, JsonValue.EMPTY_JSON_OBJECT).asJsonObject());
    }

    List<Sheet> sheets(String key) {
        return list(key).getValuesAs(value -> new Sheet(value.asJsonObject()));
    }

    private JsonArray list(String key) {
        return json.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    }
}
