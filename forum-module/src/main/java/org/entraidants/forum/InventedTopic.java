package org.entraidants.forum;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.web.Dates;

/** A topic of the demonstration as {@code demo/topics.json} tells it. */
record InventedTopic(JsonObject json) {
    TopicKind kind() {
        return TopicKind.valueOf(json.getString("kind"));
    }

    String title() {
        return json.getString("title");
    }

    String category() {
        return json.getString("category");
    }

    String operator() {
        return json.getString("operator", "");
    }

    List<String> tags() {
        return texts("tags");
    }

    String author() {
        return json.getString("author");
    }

    String body() {
        return json.getString("body");
    }

    Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        json.getOrDefault("details", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        return details;
    }

    /** Who is blocked there too. */
    List<String> alsoBlocked() {
        return texts("alsoBlocked");
    }

    /** Who takes care of it, empty for nobody. */
    String taken() {
        return json.getString("taken", "");
    }

    boolean closed() {
        return json.getBoolean("closed", false);
    }

    boolean pinned() {
        return json.getBoolean("pinned", false);
    }

    /** When it was asked, counted back from a moment. */
    Instant at(Instant now) {
        return before(now, json.getString("age"));
    }

    /** The answers, the oldest first. */
    List<Answer> answers() {
        return array("posts").getValuesAs(value -> new Answer(value.asJsonObject()));
    }

    private List<String> texts(String key) {
        return array(key).getValuesAs(JsonString::getString);
    }

    private JsonArray array(String key) {
        return json.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    }

    /** So long before a moment; ISO 8601, with months too. */
    private static Instant before(Instant now, String age) {
        int time = age.indexOf('T');
        String days = time < 0 ? age : age.substring(0, time);
        Instant day = days.equals("P")
                ? now
                : now.atZone(Dates.ZONE).minus(Period.parse(days)).toInstant();
        return time < 0 ? day : day.minus(Duration.parse("P" + age.substring(time)));
    }

    /** An answer of it. */
    record Answer(JsonObject json) {
        String author() {
            return json.getString("author");
        }

        String body() {
            return json.getString("body");
        }

        boolean solves() {
            return json.getBoolean("solution", false);
        }

        List<String> useful() {
            return json.getOrDefault("useful", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()
                    .getValuesAs(JsonString::getString);
        }

        Instant at(Instant now) {
            return before(now, json.getString("age"));
        }

        /** When somebody last found that it still holds; the moment of the answer when nobody has. */
        Instant validAt(Instant now) {
            return before(now, json.getString("stillValid", json.getString("age")));
        }

        boolean isConfirmed() {
            return json.containsKey("stillValid");
        }
    }
}
