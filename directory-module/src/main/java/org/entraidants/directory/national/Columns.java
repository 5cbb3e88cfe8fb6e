package org.entraidants.directory.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.entraidants.directory.Terms;
import org.entraidants.directory.national.Problem.Code;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds which field. */
final class Columns {
    static final String REASON = "motif";
    private static final double NEAR = 0.85;
    private static final Map<String, Field> KNOWN = known();
    private static final List<String> SPLIT = List.of(Version0.NATIONAL_LABELS, Version0.AUDIENCES);

    private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
    private final Map<String, Integer> split = new HashMap<>();
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final int width;

    Columns(List<String> names) {
        width = names.size();
        for (var i = 0; i < width; i++) {
            place(i, names.get(i).strip());
        }
        if (!split.isEmpty() || names.stream().anyMatch(Version0::isOldColumn)) {
            problems.add(Problem.ofFile(Code.VERSION_0));
        }
        reportMissing();
    }

    List<Problem> problems() {
        return problems;
    }

    int width() {
        return width;
    }

    /** The position of the field, or -1. */
    int indexOf(Field field) {
        return fields.getOrDefault(field, -1);
    }

    /** The position of a column of version 0 that was split in version 1, or -1. */
    int indexOf(String oldColumn) {
        return split.getOrDefault(oldColumn, -1);
    }

    /** The columns that the standard does not know, by position. */
    Map<Integer, String> others() {
        return others;
    }

    static boolean isReason(String name) {
        return key(name).equals(REASON);
    }

    private void place(int index, String name) {
        var field = KNOWN.get(key(name));
        var oldColumn = SPLIT.stream().filter(old -> key(old).equals(key(name))).findFirst();
        var free = true;
        if (field != null) {
            free = fields.putIfAbsent(field, index) == null;
        } else if (oldColumn.isPresent()) {
            free = split.putIfAbsent(oldColumn.get(), index) == null;
        } else if (name.isEmpty()) {
            others.put(index, "#" + (index + 1));
        } else if (!isReason(name)) {
            others.put(index, name);
            problems.add(new Problem(0, null, name, Code.UNKNOWN_COLUMN, List.of(), nearest(name)));
        }
        if (!free) {
            problems.add(new Problem(0, null, name, Code.DUPLICATED_COLUMN, List.of(), null));
        }
    }

    private void reportMissing() {
        var required = missing().filter(Field::required).map(Field::column).collect(Collectors.joining(", "));
        if (!required.isEmpty()) {
            problems.add(Problem.ofFile(Code.MISSING_COLUMNS, required));
        }
        var optional =
                missing().filter(field -> !field.required()).map(Field::column).collect(Collectors.joining(", "));
        if (!optional.isEmpty()) {
            problems.add(Problem.ofFile(Code.OPTIONAL_COLUMNS_MISSING, optional));
        }
    }

    private Stream<Field> missing() {
        return Arrays.stream(Field.values()).filter(field -> !fields.containsKey(field));
    }

    private static @Nullable String nearest(String name) {
        var similarity = new JaroWinklerSimilarity();
        String nearest = null;
        var best = NEAR;
        for (var field : Field.values()) {
            var score = similarity.apply(key(name), key(field.column()));
            if (score >= best) {
                best = score;
                nearest = field.column();
            }
        }
        return nearest;
    }

    private static String key(String name) {
        return Terms.fold(name).replaceAll("[^a-z0-9]", "");
    }

    private static Map<String, Field> known() {
        var known = new HashMap<String, Field>();
        Arrays.stream(Field.values()).forEach(field -> known.put(key(field.column()), field));
        Version0.RENAMED.forEach((old, field) -> known.put(key(old), field));
        return known;
    }
}
