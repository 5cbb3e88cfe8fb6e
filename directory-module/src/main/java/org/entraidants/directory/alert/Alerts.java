package org.entraidants.directory.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.job.Round;
import org.entraidants.platform.web.InvalidParameter;

/** The boundary of what is told of kept searches. */
@ApplicationScoped
public class Alerts implements Round {
    private static final Logger LOG = Logger.getLogger(Alerts.class.getName());

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    StructureSearch search;

    @Inject
    AlertMail mail;

    @Inject
    Clock clock;

    @Override
    public Duration first() {
        return Duration.ofMinutes(2);
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    /**
     * Takes the search whose moment came first, and tells what is new in it. The row is locked and other nodes go past it;
     * the mail, what is known from now on and the next moment are one commit, so that a crash undoes all three.
     *
     * @return whether there was one
     */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        Instant now = clock.instant();
        List<?> due = entities.createNativeQuery("""
                        select id from directory_saved_searches where due_at <= ?
                        order by due_at, id limit 1 for update skip locked
                        """)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        SavedSearch saved = entities.find(SavedSearch.class, ((Number) due.get(0)).longValue());
        // What this node read before it had the lock may be old.
        entities.refresh(saved);
        if (saved.account().isClosed()) {
            saved.stop();
        } else {
            tell(saved, now);
        }
        return true;
    }

    private void tell(SavedSearch saved, Instant now) {
        List<Long> news = saved.news(found(saved, now));
        if (!news.isEmpty()) {
            mail.send(saved, news);
        }
        saved.told(news, now);
    }

    private List<Long> found(SavedSearch saved, Instant now) {
        try {
            return search.ids(SearchParameters.read(SavedQuery.read(saved.query()), now));
        } catch (InvalidParameter unknownByNow) {
            LOG.log(Level.INFO, "A kept search asks for something that is not known any more: " + saved.id());
            return List.of();
        }
    }
}
