package org.entraidants.events.gathering;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which gatherings somebody sees; part of every query.
 *
 * @param accountId null for a visitor
 * @param structures the numbers of the structures where they help
 * @param planner whether they plan gatherings, and see them all
 */
public record Sight(@Nullable Long accountId, Set<Long> structures, boolean planner) {
    public static final Sight VISITOR = new Sight(null, Set.of(), false);

    public Sight {
        structures = Set.copyOf(structures);
    }

    /** The condition on a gathering {@code g}, in JPQL; {@code :structures} is a parameter of it when there are some. */
    String condition() {
        if (planner) {
            return "g.id > 0";
        }
        String seen = "g.state <> org.entraidants.events.gathering.State.DRAFT and (g.visibility = "
                + "org.entraidants.events.gathering.Visibility.EVERYBODY";
        if (accountId != null) {
            seen += " or g.visibility = org.entraidants.events.gathering.Visibility.MEMBERS";
        }
        return seen + (hasStructures() ? " or g.id in (" + ForGroup.QUERY + "))" : ")");
    }

    boolean hasStructures() {
        return !planner && !structures.isEmpty();
    }

    private static final class ForGroup {
        static final String QUERY = "select h.id from Gathering h join h.invited i where i in :structures"
                + " and h.visibility = org.entraidants.events.gathering.Visibility.GROUP";
    }
}
