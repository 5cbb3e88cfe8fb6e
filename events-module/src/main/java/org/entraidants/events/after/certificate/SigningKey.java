package org.entraidants.events.after.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entraidants.platform.account.Token;

/** The key of {@link Codes}, the same for all nodes; made when it is first needed. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SigningKey {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    String secret() {
        List<?> found = entities.createNativeQuery("select secret from events_signing_key where id = 1")
                .getResultList();
        return found.isEmpty() ? made() : (String) found.get(0);
    }

    private String made() {
        String secret = Token.fresh().value();
        entities.createNativeQuery("insert into events_signing_key (id, secret) values (1, ?)")
                .setParameter(1, secret)
                .executeUpdate();
        return secret;
    }
}
