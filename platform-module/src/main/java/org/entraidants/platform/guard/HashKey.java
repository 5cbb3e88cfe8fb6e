package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The key of {@link ValueHashes}, the same for all nodes. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class HashKey {
    private static final int BYTES = 32;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** The key in hexadecimal, made when there is none. */
    String secret() {
        List<?> found = entities.createNativeQuery("select secret from platform_guard_key where id = 1")
                .getResultList();
        return found.isEmpty() ? made() : (String) found.get(0);
    }

    private String made() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        entities.createNativeQuery("insert into platform_guard_key (id, secret) values (1, ?)")
                .setParameter(1, secret)
                .executeUpdate();
        return secret;
    }
}
