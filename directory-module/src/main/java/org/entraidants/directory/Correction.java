package org.entraidants.directory;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Territory;

/**
 * What a sheet, or one thing of its lists, shall say.
 *
 * @param texts what was typed; a detail that is missing stays as it is
 * @param opened what stood there when its author opened the form: tells what others have changed since
 * @param asWritten whether its author insists on what the house only doubts: hours not understood, a place not known, a
 *     number that may be personal
 */
public record Correction(Map<Detail, String> texts, Marks opened, boolean asWritten) {
    public Correction {
        texts = Map.copyOf(texts);
    }

    /** What shall become of some details, and where somebody else was faster. */
    record Wish(Map<Detail, String> changes, Set<Detail> overtaken) {}

    /** The details that were typed anew since the form was opened, tidied and in the order of the form. */
    Wish wish(Correctable thing, Structure structure) {
        var changes = new EnumMap<Detail, String>(Detail.class);
        texts.forEach((detail, typed) -> {
            String text = kept(detail, typed, structure);
            if (!text.equals(kept(detail, thing.detail(detail), structure)) && !opened.isOf(detail, text)) {
                changes.put(detail, text);
            }
        });
        Predicate<Detail> faster =
                detail -> opened.knows(detail) && !opened.isOf(detail, kept(detail, thing.detail(detail), structure));
        return new Wish(changes, changes.keySet().stream().filter(faster).collect(Collectors.toSet()));
    }

    /** All details of a new thing, tidied; what was not typed is empty. */
    Map<Detail, String> all(Part part, Structure structure) {
        var all = new EnumMap<Detail, String>(Detail.class);
        part.details().forEach(detail -> all.put(detail, kept(detail, texts.getOrDefault(detail, ""), structure)));
        return all;
    }

    /** A text as it is kept; a number of telephone that is none stays as it is, to be objected to. */
    static String kept(Detail detail, String typed, Structure structure) {
        String text = detail.tidy(typed);
        if (detail != Detail.PHONE) {
            return text;
        }
        var territory = Territory.of(structure.country(), structure.mainSite().department());
        return Phone.parse(text, territory).map(Phone::e164).orElse(text);
    }
}
