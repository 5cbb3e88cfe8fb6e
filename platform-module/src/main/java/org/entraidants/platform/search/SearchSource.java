package org.entraidants.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A contribution: what to index of one kind of thing. */
public interface SearchSource {
    /** The kind, as the change table names it. */
    String kind();

    /** The entries of some things as they stand in the database now; those that have gone are left out. */
    List<Entry> entries(Collection<Long> ids);

    /** The entry of a thing that was recorded whole when it changed; empty when the source would rather read it. */
    default Optional<Entry> entryOf(Object thing) {
        return Optional.empty();
    }

    /** The next things in the order of their numbers, to build the index from nothing. */
    List<Long> idsAfter(long id, int limit);
}
