package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** What was found in stored texts and that their sources leave to the animators. */
@ApplicationScoped
@Transactional
public class Findings {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Puts a text before the animators, or what is found in it now in the place of what was.
     *
     * @param source the name of the {@link StoredTexts}
     * @param address where it is read, such as {@code /personnes/12}
     * @param hits those that the guard refuses are reported; nothing when there is none
     */
    public void report(String source, long textId, String address, List<FieldHit> hits) {
        String kinds = hits.stream()
                .filter(FieldHit::isRefused)
                .map(hit -> hit.hit().kind().name())
                .distinct()
                .collect(Collectors.joining(","));
        if (kinds.isEmpty()) {
            return;
        }
        Finding finding = find(source, textId).orElseGet(() -> new Finding(source, textId));
        finding.tell(address, kinds, clock.instant());
        entities.persist(finding);
    }

    private Optional<Finding> find(String source, long textId) {
        return entities.createQuery(
                        "select f from Finding f where f.source = :source and f.textId = :text", Finding.class)
                .setParameter("source", source)
                .setParameter("text", textId)
                .getResultStream()
                .findFirst();
    }

    /** The newest ones. */
    public List<Finding> open(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("select f from Finding f order by f.id desc", Finding.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** An animator has seen to it. */
    public void settle(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        entities.createQuery("delete from Finding f where f.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
