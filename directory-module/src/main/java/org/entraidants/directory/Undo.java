package org.entraidants.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entraidants.directory.Change.Deed;
import org.entraidants.directory.Change.Thing;

/** What has to be done to take some changes back, and what keeps one from it. */
final class Undo {
    private final Structure structure;
    private final Map<Detail, String> sheet = new EnumMap<>(Detail.class);
    private final Map<Thing, Map<Detail, String>> things = new LinkedHashMap<>();
    private final List<Detail> changedSince = new ArrayList<>();

    Undo(Structure structure, List<Change> changes) {
        this.structure = structure;
        changes.forEach(change -> change.detail().ifPresent(detail -> look(detail, change)));
    }

    private void look(Detail detail, Change change) {
        Thing thing = change.thing();
        String before = detail.fromCell(change.before());
        if (thing == null) {
            if (isStill(detail, structure.detail(detail), change.after())) {
                sheet.put(detail, before);
            }
        } else if (thing.deed() == Deed.REMOVED) {
            wanted(thing).put(detail, before);
        } else {
            Optional<Listed> found = find(structure, thing);
            String now = found.map(listed -> listed.detail(detail)).orElse("");
            if (found.isEmpty()) {
                addOnce(detail);
            } else if (isStill(detail, now, change.after())) {
                wanted(thing).put(detail, before);
            }
        }
    }

    private Map<Detail, String> wanted(Thing thing) {
        return things.computeIfAbsent(thing, unknown -> new EnumMap<>(Detail.class));
    }

    private boolean isStill(Detail detail, String now, String after) {
        boolean same = Correction.kept(detail, now, structure)
                .equals(Correction.kept(detail, detail.fromCell(after), structure));
        if (!same) {
            addOnce(detail);
        }
        return same;
    }

    private void addOnce(Detail detail) {
        if (!changedSince.contains(detail)) {
            changedSince.add(detail);
        }
    }

    static Optional<Listed> find(Structure structure, Thing thing) {
        return structure.mainSite().listed(thing.part()).stream()
                .filter(listed -> listed.id() == thing.id())
                .map(Listed.class::cast)
                .findFirst();
    }

    Map<Detail, String> sheet() {
        return sheet;
    }

    /** Each thing with what it said before: all of it for one that was taken away. */
    Map<Thing, Map<Detail, String>> things() {
        return things;
    }

    List<Detail> changedSince() {
        return changedSince;
    }

    boolean isEmpty() {
        return sheet.isEmpty() && things.isEmpty();
    }

    /** Personal data are never stored again, and what is required stays. */
    List<Objection> objections() {
        Stream<Objection> ofThings = things.entrySet().stream()
                .filter(entry -> entry.getKey().deed() != Deed.ADDED)
                .flatMap(entry -> CorrectionRules.ofThing(
                                structure,
                                find(structure, entry.getKey())
                                        .map(listed -> listed.texts(
                                                entry.getKey().part().details()))
                                        .orElse(Map.of()),
                                entry.getValue())
                        .objections());
        return Stream.concat(CorrectionRules.ofSheet(structure, sheet).objections(), ofThings)
                .filter(objection -> !objection.isWaivable())
                .toList();
    }
}
