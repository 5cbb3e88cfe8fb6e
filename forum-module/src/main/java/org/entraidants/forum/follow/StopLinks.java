package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.entraidants.platform.account.Token;

/** The boundary of the links that end mails, whoever holds them; each knows its topic, or that it came with a digest. */
@ApplicationScoped
@Transactional
public class StopLinks {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Readings readings;

    @Inject
    Follows follows;

    /** What a link ends: the mails about one topic, or all of them. */
    public enum Ends {
        TOPIC,
        DIGEST
    }

    /** What a link would end; empty for a link that ends nothing. */
    public Optional<Ends> ends(Token link) {
        if (readings.byKey(link).isPresent()) {
            return Optional.of(Ends.TOPIC);
        }
        return reader(link).map(account -> Ends.DIGEST);
    }

    /** Ends the mails that the link came with: the topic is followed no more than usual, or there are no more digests. */
    public boolean stop(Token link) {
        Optional<Object[]> reading = readings.byKey(link);
        if (reading.isPresent()) {
            long account = ((Number) reading.get()[0]).longValue();
            follows.set(account, Thing.topic(((Number) reading.get()[1]).longValue()), Level.NORMAL);
            return true;
        }
        Optional<Long> reader = reader(link);
        reader.ifPresent(account -> entities.createNativeQuery(
                        "update forum_readers set pace = 'NEVER', digest_at = null where account_id = ?")
                .setParameter(1, account)
                .executeUpdate());
        return reader.isPresent();
    }

    private Optional<Long> reader(Token link) {
        return Rules.first(entities.createNativeQuery("select account_id from forum_readers where stop_key = ?")
                        .setParameter(1, link.value()))
                .map(id -> ((Number) id).longValue());
    }
}
