package org.entraidants.events.after.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Token;

/** The tokens that open a survey, by their hashes. */
@ApplicationScoped
@Transactional
class Tokens {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Keeps tokens in the order of their hashes: not in that of the people who get them. */
    void keep(long gatheringId, Collection<Token> tokens) {
        tokens.stream().map(Token::hash).sorted().forEach(hash -> keep(gatheringId, hash));
    }

    private void keep(long gatheringId, String hash) {
        entities.createNativeQuery("insert into events_survey_tokens (hash, gathering_id) values (?, ?)")
                .setParameter(1, hash)
                .setParameter(2, gatheringId)
                .executeUpdate();
    }

    /** The gathering that a token asks about, as long as it is not spent. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Long> gatheringOf(Token token) {
        List<?> found = entities.createNativeQuery("select gathering_id from events_survey_tokens where hash = ?")
                .setParameter(1, token.hash())
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /**
     * Spends a token, in a transaction of its own; of two who try at once, one does.
     *
     * @return the gathering it asked about
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Long> spend(Token token) {
        Optional<Long> gathering = gatheringOf(token);
        boolean spent = entities.createNativeQuery("delete from events_survey_tokens where hash = ?")
                        .setParameter(1, token.hash())
                        .executeUpdate()
                > 0;
        return gathering.filter(id -> spent);
    }

    /** The answer could not be kept: its author may try again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveBack(Token token, long gatheringId) {
        keep(gatheringId, token.hash());
    }
}
