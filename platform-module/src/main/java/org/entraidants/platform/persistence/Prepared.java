package org.entraidants.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Queries for the first rows only, for pages that are read much. EclipseLink translates a query anew each time it is given
 * {@code setMaxResults}, which costs more than to run it; here it is done once, and the query is known by its own words.
 */
public final class Prepared {
    /** Each holds some ten kilobytes. */
    private static final int REMEMBERED = 300;

    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private Prepared() {}

    /**
     * A query that is ready but for its parameters.
     *
     * @param most how many rows it returns at most
     * @param query one of a few, never made of what somebody has typed: the first three hundred are remembered
     */
    public static <T> TypedQuery<T> first(int most, String query, Class<T> type, EntityManager entities) {
        String name = most + " " + query;
        if (KNOWN.contains(name)) {
            return entities.createNamedQuery(name, type);
        }
        TypedQuery<T> made = entities.createQuery(query, type);
        // Not setMaxResults: that is set anew, and translated anew, each time the query is asked for by its name.
        ((ReadQuery) made.unwrap(JpaQuery.class).getDatabaseQuery()).setMaxRows(most);
        if (KNOWN.size() < REMEMBERED) {
            entities.getEntityManagerFactory().addNamedQuery(name, made);
            KNOWN.add(name);
        }
        return made;
    }
}
