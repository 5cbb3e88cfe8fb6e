package org.entraidants.platform.search;

import java.util.Collection;
import java.util.List;

/** A contribution: what to index of one kind of thing. */
public interface SearchSource {
    /** The kind, as the change table names it. */
    String kind();

    /** The entries of some things as they stand in the database now; those that have gone are left out. */
    List<Entry> entries(Collection<Long> ids);

    /** The next things in the order of their numbers, to build the index from nothing. */
    List<Long> idsAfter(long id, int limit);
}
