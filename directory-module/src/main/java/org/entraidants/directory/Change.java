package org.entraidants.directory;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One detail before and after, as a {@link Revision} keeps it.
 *
 * @param thing the thing of a list that it is a detail of; null for the sheet itself
 * @param field its name in revisions
 */
public record Change(@Nullable Thing thing, String field, String before, String after) {
    /** What happened to a thing of a list. */
    public enum Deed {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** A thing of a list, as it was numbered then. */
    public record Thing(Part part, long id, Deed deed) {}

    /** What changes from one state to another. */
    static List<Change> between(@Nullable Thing thing, Map<Detail, String> before, Map<Detail, String> after) {
        var changes = new ArrayList<Change>();
        var details = EnumSet.noneOf(Detail.class);
        details.addAll(before.keySet());
        details.addAll(after.keySet());
        details.forEach(detail -> {
            String old = before.getOrDefault(detail, "");
            String now = after.getOrDefault(detail, "");
            if (!old.equals(now)) {
                changes.add(new Change(thing, detail.column(), detail.cell(old), detail.cell(now)));
            }
        });
        return changes;
    }

    /** The detail, empty for one that only sources tell. */
    public Optional<Detail> detail() {
        return Detail.of(field);
    }

    /** Several changes as a JSON array. */
    static String json(Collection<Change> changes) {
        var array = Json.createArrayBuilder();
        for (Change change : changes) {
            var object = Json.createObjectBuilder();
            if (change.thing != null) {
                object.add("list", change.thing.part.path())
                        .add("id", change.thing.id)
                        .add("deed", change.thing.deed.name());
            }
            array.add(object.add("field", change.field)
                    .add("before", change.before)
                    .add("after", change.after));
        }
        return array.build().toString();
    }

    /** The changes of a JSON array. */
    static List<Change> parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Change::of)
                    .toList();
        }
    }

    private static Change of(JsonObject object) {
        Thing thing = Part.at(object.getString("list", "?"))
                .map(part ->
                        new Thing(part, object.getJsonNumber("id").longValue(), Deed.valueOf(object.getString("deed"))))
                .orElse(null);
        return new Change(thing, object.getString("field"), object.getString("before"), object.getString("after"));
    }
}
