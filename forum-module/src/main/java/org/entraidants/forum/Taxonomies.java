package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entraidants.platform.search.SearchIndex;

/**
 * The order of the forum, kept in memory: this node reads it anew when it changes it, within a second when another node
 * does.
 */
@ApplicationScoped
public class Taxonomies {
    private static final Duration SETTLED = Duration.ofSeconds(1);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    SearchIndex index;

    @Inject
    Clock clock;

    private volatile Kept kept = new Kept(-1, Instant.MIN, Taxonomy.of(List.of(), List.of(), List.of(), List.of()));

    private record Kept(long number, Instant at, Taxonomy taxonomy) {}

    /** The order as it stands now; no statement as long as nothing changes in the network. */
    public Taxonomy now() {
        Kept known = kept;
        long number = index.number();
        if (known.number != number && known.at.isBefore(clock.instant().minus(SETTLED))) {
            known = new Kept(number, clock.instant(), read());
            kept = known;
        }
        return known.taxonomy;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TaxonomyChanged changed) {
        kept = new Kept(-1, Instant.MIN, kept.taxonomy);
    }

    private Taxonomy read() {
        return Taxonomy.of(
                list("select s from Space s left join fetch s.group order by s.rank, s.id", Space.class),
                list("select c from Category c join fetch c.space s order by s.rank, c.rank, c.id", Category.class),
                list("select o from Operator o order by o.name", Operator.class),
                list("select t from Tag t order by t.name", Tag.class));
    }

    private <T> List<T> list(String query, Class<T> type) {
        return List.copyOf(entities.createQuery(query, type).getResultList());
    }
}
