package org.entraidants.platform.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entraidants.platform.persistence.Collision;

/** The secrets of the network, one for each use, made when they are first needed and the same for all nodes. */
@ApplicationScoped
public class NetworkKeys {
    @Inject
    Store store;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * 256 random bits in hexadecimal.
     *
     * @param use 40 characters at most
     */
    public String secret(String use) {
        return known.computeIfAbsent(use, name -> Collision.repeating(() -> store.secret(name)));
    }

    /** The same as 32 bytes. */
    public byte[] bytes(String use) {
        return HexFormat.of().parseHex(secret(use));
    }

    /** The rows. */
    @ApplicationScoped
    static class Store {
        private static final int BYTES = 32;

        @PersistenceContext(unitName = "entraidants")
        EntityManager entities;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        String secret(String use) {
            List<?> found = entities.createNativeQuery("select secret from platform_keys where purpose = ?")
                    .setParameter(1, use)
                    .getResultList();
            return found.isEmpty() ? made(use) : (String) found.get(0);
        }

        private String made(String use) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            String secret = HexFormat.of().formatHex(bytes);
            entities.createNativeQuery("insert into platform_keys (purpose, secret) values (?, ?)")
                    .setParameter(1, use)
                    .setParameter(2, secret)
                    .executeUpdate();
            return secret;
        }
    }
}
