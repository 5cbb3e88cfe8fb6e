package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** What becomes of levels when the thing that they are for becomes another one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MovedFollows {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /**
     * A thing becomes part of another of its kind: of two levels the higher holds. Who had silenced the one has not silenced
     * the other.
     */
    void join(Thing from, Thing into) {
        // The higher of two levels: the other row goes, so that the higher one takes its place below.
        both("""
                delete from forum_follows where kind = ?1 and target_id = ?3 and degree <
                    (select f.degree from forum_follows f
                     where f.account_id = forum_follows.account_id and f.kind = ?1 and f.target_id = ?2)
                """, from, into).executeUpdate();
        both("""
                delete from forum_follows where kind = ?1 and target_id = ?2 and (degree = 0 or account_id in
                    (select f.account_id from forum_follows f where f.kind = ?1 and f.target_id = ?3))
                """, from, into).executeUpdate();
        both("update forum_follows set target_id = ?3 where kind = ?1 and target_id = ?2", from, into)
                .executeUpdate();
    }

    /** Part of a thing becomes a thing of its own: who has a level for the one has it for the other. */
    void copy(Thing from, Thing into) {
        both("""
                insert into forum_follows (account_id, kind, target_id, degree, by_itself, since)
                select f.account_id, f.kind, ?3, f.degree, f.by_itself, f.since from forum_follows f
                where f.kind = ?1 and f.target_id = ?2 on conflict do nothing
                """, from, into).executeUpdate();
    }

    private Query both(String sql, Thing from, Thing into) {
        return entities.createNativeQuery(sql)
                .setParameter(1, from.kind().name())
                .setParameter(2, from.id())
                .setParameter(3, into.id());
    }
}
