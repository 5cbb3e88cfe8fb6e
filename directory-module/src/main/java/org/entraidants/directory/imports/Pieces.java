package org.entraidants.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Takes files away a piece at a time, each in a transaction of its own: H2 keeps in memory all that one transaction
 * deletes, and 45 MB at once were too much for the heap of {@code ./run}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Pieces {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Deletes the last piece of a file; false when there was none. */
    boolean dropLast(long file) {
        return entities.createNativeQuery("""
                                delete from directory_import_chunks where file_id = ?
                                and rank = (select max(c.rank) from directory_import_chunks c where c.file_id = ?)
                                """)
                        .setParameter(1, file)
                        .setParameter(2, file)
                        .executeUpdate()
                > 0;
    }
}
