package org.entraidants.directory.imports;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.NationalCells;
import org.entraidants.directory.SourceLink;
import org.entraidants.directory.Structure;
import org.entraidants.directory.national.Field;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.national.Problem;
import org.entraidants.directory.national.Problem.Code;

/**
 * What a file says now, against what it said last time and what the sheet says today, field by field: the file wins where
 * nobody has touched the field since, the hand wins where both have changed it.
 */
final class Merge {
    private final List<Field> taken = new ArrayList<>();
    private final List<Problem> conflicts = new ArrayList<>();
    private final Place current;
    private final Place said;

    Merge(SourceLink link, Place said, int line) {
        Structure structure = link.structure();
        this.said = said;
        this.current = NationalCells.placeOf(structure, link);
        List<String> before = link.cellList();
        Field[] fields = Field.values();
        for (int i = 0; i < fields.length; i++) {
            Field field = fields[i];
            String ours = current.cell(field);
            String theirs = said.cell(field);
            if (theirs.equals(ours) || theirs.equals(before.get(i))) {
                continue;
            }
            boolean untouched = structure.editedAt() == null || ours.equals(before.get(i));
            if (untouched && !(field == Field.SERVICES && structure.losesHandwork(said.services()))) {
                taken.add(field);
            } else {
                conflicts.add(new Problem(line, field.column(), theirs, Code.CONFLICT, List.of(shortened(ours)), null));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 119) + "…";
    }

    boolean changesSomething() {
        return !taken.isEmpty();
    }

    List<Problem> conflicts() {
        return conflicts;
    }

    void apply(Structure structure) {
        taken.forEach(field -> structure.take(field, said));
        structure.mainSite().settle(structure.country());
    }

    /** The fields taken, as a {@code Revision} keeps them. */
    String asJson() {
        var array = Json.createArrayBuilder();
        for (Field field : taken) {
            array.add(Json.createObjectBuilder()
                    .add("field", field.column())
                    .add("before", current.cell(field))
                    .add("after", said.cell(field)));
        }
        return array.build().toString();
    }
}
