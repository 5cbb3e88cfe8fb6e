package org.entraidants.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entraidants.platform.NetworkNews;
import org.entraidants.platform.News;

/** What the network itself proposes for the next issue: what is new since the last one, and what comes; of every module that is there. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Proposals {
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final int MOST = 15;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    NetworkNews network;

    @Inject
    Clock clock;

    /** News since the last issue left, the newest first. */
    public List<News> news() {
        return network.since(since(), MOST);
    }

    /** What comes, the soonest first. */
    public List<News> coming() {
        return network.coming(clock.instant(), MOST);
    }

    private Instant since() {
        Instant earliest = clock.instant().minus(LONGEST);
        Instant last = entities.createQuery("select max(i.startedAt) from Issue i", Instant.class)
                .getSingleResult();
        return last == null || last.isBefore(earliest) ? earliest : last;
    }
}
