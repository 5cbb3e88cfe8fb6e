package org.entraidants.forum.imports;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entraidants.forum.imports.Fault.Code;

/** Topics in an array, at the top or under any name, each with its {@code answers} in it or behind it. */
final class JsonRows {
    private static final String ANSWERS = "answers";

    private final Consumer<ImportRow> rows;
    private final Consumer<Fault> faults;
    private long rank;

    JsonRows(Consumer<ImportRow> rows, Consumer<Fault> faults) {
        this.rows = rows;
        this.faults = faults;
    }

    void read(Reader reader) {
        try (JsonParser parser = Json.createParser(reader)) {
            boolean inside = false;
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                if (inside && event == JsonParser.Event.START_OBJECT) {
                    topic(parser.getObject());
                }
                inside |= event == JsonParser.Event.START_ARRAY;
            }
            if (!inside) {
                faults.accept(Fault.refused(0, "", Code.UNREADABLE));
            }
        } catch (JsonException broken) {
            faults.accept(Fault.refused(rank + 1, "", Code.BROKEN_OFF));
        }
    }

    private void topic(JsonObject topic) {
        ImportRow row = row(topic, "");
        rows.accept(row);
        if (topic.get(ANSWERS) instanceof JsonArray answers) {
            for (JsonValue answer : answers) {
                if (answer instanceof JsonObject object) {
                    rows.accept(row(object, row.get(ImportRow.ID)));
                }
            }
        }
    }

    private ImportRow row(JsonObject object, String answerTo) {
        var cells = new LinkedHashMap<String, String>();
        if (!answerTo.isEmpty()) {
            cells.put(ImportRow.ANSWER_TO, answerTo);
        }
        object.forEach((name, value) -> {
            String cell = TopicFile.tidied(text(value));
            if (TopicFile.COLUMNS.contains(name) && !cell.isEmpty()) {
                cells.put(name, cell);
            }
        });
        rank++;
        return new ImportRow(rank, cells);
    }

    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case ARRAY -> value.asJsonArray().stream().map(JsonRows::text).collect(Collectors.joining(";"));
            case NULL, OBJECT -> "";
            default -> value.toString();
        };
    }
}
