package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.entraidants.platform.privacy.Guard;

/** How far the search in each source is; what a commit has noted is not looked at again after a crash. */
@ApplicationScoped
@Transactional
class Scans {
    static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** Whether a source was never looked at to its end by this detector. */
    boolean isDue(String source) {
        return entities.createNativeQuery("""
                        select 1 from platform_guard_scans
                        where source = ? and detector >= ? and finished_at is not null
                        """)
                .setParameter(1, source)
                .setParameter(2, Guard.VERSION)
                .getResultList()
                .isEmpty();
    }

    /** Makes all sources due. */
    void restart() {
        entities.createNativeQuery("delete from platform_guard_scans").executeUpdate();
    }

    /** How many texts of a source have been looked at; a search by an older detector begins anew. */
    long begin(String source) {
        entities.createNativeQuery("delete from platform_guard_scans where source = ? and detector < ?")
                .setParameter(1, source)
                .setParameter(2, Guard.VERSION)
                .executeUpdate();
        List<?> known = entities.createNativeQuery("select looked from platform_guard_scans where source = ?")
                .setParameter(1, source)
                .getResultList();
        if (known.isEmpty()) {
            entities.createNativeQuery("""
                            insert into platform_guard_scans (source, detector, last_id, looked, with_hits)
                            values (?, ?, 0, 0, 0)
                            """)
                    .setParameter(1, source)
                    .setParameter(2, Guard.VERSION)
                    .executeUpdate();
            return 0;
        }
        return ((Number) known.get(0)).longValue();
    }

    /**
     * Looks at the next texts, and notes it in the same transaction.
     *
     * @return how many there were, 0 at the end
     */
    int step(StoredTexts source) {
        long last = ((Number) entities.createNativeQuery(
                                "select last_id from platform_guard_scans where source = ? for update")
                        .setParameter(1, source.name())
                        .getSingleResult())
                .longValue();
        List<StoredText> texts = source.after(last, AT_ONCE);
        long withHits = texts.stream().filter(text -> tell(source, text)).count();
        note(source.name(), texts, withHits);
        return texts.size();
    }

    private boolean tell(StoredTexts source, StoredText text) {
        List<FieldHit> hits = gate.look(text);
        if (!hits.isEmpty()) {
            source.found(text.id(), hits);
        }
        return !hits.isEmpty();
    }

    private void note(String source, List<StoredText> texts, long withHits) {
        if (texts.isEmpty()) {
            entities.createNativeQuery("update platform_guard_scans set finished_at = ? where source = ?")
                    .setParameter(1, Timestamp.from(clock.instant()))
                    .setParameter(2, source)
                    .executeUpdate();
            return;
        }
        entities.createNativeQuery("""
                        update platform_guard_scans
                        set last_id = ?, looked = looked + ?, with_hits = with_hits + ? where source = ?
                        """)
                .setParameter(1, texts.get(texts.size() - 1).id())
                .setParameter(2, texts.size())
                .setParameter(3, withHits)
                .setParameter(4, source)
                .executeUpdate();
    }
}
