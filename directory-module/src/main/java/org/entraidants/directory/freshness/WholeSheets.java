package org.entraidants.directory.freshness;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.directory.Structure;
import org.entraidants.directory.WholeStructures;

/** Structures with all that their quality is told from, by their numbers. */
final class WholeSheets {
    private WholeSheets() {}

    static Map<Long, Structure> load(EntityManager entities, Collection<Long> ids) {
        return WholeStructures.listed(entities, ids, "s.referents", "s.sites.stops").stream()
                .collect(Collectors.toMap(Structure::id, Function.identity()));
    }
}
