package org.entraidants.directory;

import jakarta.json.Json;
import java.util.EnumMap;
import java.util.Map;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Territory;

/**
 * What the sheet of a structure shall say.
 *
 * @param revision that of the sheet which was corrected: tells whether somebody else was faster
 * @param texts what was typed; a detail that is missing stays as it is
 * @param asWritten whether its author insists on what the house only doubts: hours not understood, a place not known, a
 *     number that may be personal
 */
public record Correction(long revision, Map<Detail, String> texts, boolean asWritten) {
    public Correction {
        texts = Map.copyOf(texts);
    }

    /** The sheet as it stands. */
    static Correction of(Structure structure) {
        var texts = new EnumMap<Detail, String>(Detail.class);
        for (Detail detail : Detail.values()) {
            texts.put(detail, structure.detail(detail));
        }
        return new Correction(structure.revision(), texts, false);
    }

    /** The details that would change, tidied and in the order of the form. */
    Map<Detail, String> changesTo(Structure structure) {
        var changes = new EnumMap<Detail, String>(Detail.class);
        texts.forEach((detail, typed) -> {
            String text = detail.tidy(typed);
            String now = structure.detail(detail);
            if (!text.equals(detail.tidy(now))) {
                String kept = detail == Detail.PHONE ? international(text, structure) : text;
                if (!kept.equals(now)) {
                    changes.put(detail, kept);
                }
            }
        });
        return changes;
    }

    /** The details that say something else here than in another correction, as they stand here. */
    public Map<Detail, String> differencesFrom(Correction other) {
        var differences = new EnumMap<>(texts);
        differences.entrySet().removeIf(entry -> {
            String text = other.texts.getOrDefault(entry.getKey(), entry.getValue());
            return entry.getKey().tidy(text).equals(entry.getKey().tidy(entry.getValue()));
        });
        return differences;
    }

    /** The number as it is kept; what is none stays as it is, to be objected to. */
    private static String international(String typed, Structure structure) {
        var territory = Territory.of(structure.country(), structure.mainSite().department());
        return Phone.parse(typed, territory).map(Phone::e164).orElse(typed);
    }

    /** Changes as a {@link Revision} keeps them. */
    static String json(Structure before, Map<Detail, String> changes) {
        var json = Json.createArrayBuilder();
        changes.forEach((detail, after) -> json.add(Json.createObjectBuilder()
                .add("field", detail.column())
                .add("before", cell(detail, before.detail(detail)))
                .add("after", cell(detail, after))));
        return json.build().toString();
    }

    /** Only lists have several lines, and the description, which keeps them. */
    private static String cell(Detail detail, String text) {
        return detail == Detail.DESCRIPTION ? text : text.replace('\n', '|');
    }
}
