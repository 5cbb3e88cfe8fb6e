package org.entraidants.directory.duplicates;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entraidants.directory.duplicates.Mergers.Choice;

/** Two sheets beside each other, before they become one. */
public final class Preview {
    private final long keptId;
    private final Snapshot kept;
    private final Snapshot gone;
    private final List<Line> lines;

    private Preview(long keptId, Snapshot kept, Snapshot gone) {
        this.keptId = keptId;
        this.kept = kept;
        this.gone = gone;
        this.lines = Stream.of(Part.values())
                .filter(part -> !kept.text(part).equals(gone.text(part)))
                .map(part -> new Line(
                        part, kept.words(part), gone.words(part), part.isList() ? both(part) : "", proposal(part)))
                .toList();
    }

    static Preview of(long keptId, Snapshot kept, Snapshot gone) {
        return new Preview(keptId, kept, gone);
    }

    /**
     * A part in which they differ.
     *
     * @param both the values of both, empty when they cannot be kept together
     * @param proposal what is kept unless somebody chooses otherwise
     */
    public record Line(Part part, String kept, String gone, String both, Choice proposal) {
        /** Whether there is anything to choose: not where one of them says nothing. */
        public boolean isOpen() {
            return !kept.isEmpty() && !gone.isEmpty();
        }
    }

    private String both(Part part) {
        return kept.isEmpty(part) || gone.isEmpty(part)
                ? ""
                : kept.with(part, kept.both(part, gone)).words(part);
    }

    private Choice proposal(Part part) {
        if (gone.isEmpty(part)) {
            return Choice.KEPT;
        }
        if (kept.isEmpty(part)) {
            return Choice.GONE;
        }
        return part.isList() ? Choice.BOTH : Choice.KEPT;
    }

    /** Which sheet is kept. */
    public long keptId() {
        return keptId;
    }

    /** The parts in which they differ. */
    public List<Line> lines() {
        return lines;
    }

    /** What the one sheet will say. */
    Snapshot result(Map<Part, Choice> choices) {
        Snapshot result = kept;
        for (Line line : lines) {
            Part part = line.part();
            result = switch (choices.getOrDefault(part, line.proposal())) {
                case KEPT -> result;
                case GONE -> result.with(part, gone.text(part));
                case BOTH -> part.isList() ? result.with(part, kept.both(part, gone)) : result;
            };
        }
        return result;
    }
}
