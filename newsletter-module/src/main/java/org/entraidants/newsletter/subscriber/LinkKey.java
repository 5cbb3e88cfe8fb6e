package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.entraidants.platform.persistence.Collision;
import org.jspecify.annotations.Nullable;

/** Keeps the key of the links. */
@ApplicationScoped
public class LinkKey {
    private static final int BYTES = 32;

    @Inject
    Store store;

    private volatile @Nullable Links links;

    /** The links of this network. */
    public Links links() {
        Links known = links;
        return known == null ? read() : known;
    }

    private synchronized Links read() {
        Links read = links;
        if (read == null) {
            read = new Links(HexFormat.of().parseHex(Collision.repeating(store::secret)));
            links = read;
        }
        return read;
    }

    /** The row. */
    @ApplicationScoped
    static class Store {
        @PersistenceContext(unitName = "entraidants")
        EntityManager entities;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        String secret() {
            List<?> found = entities.createNativeQuery("select secret from newsletter_key where id = 1")
                    .getResultList();
            return found.isEmpty() ? made() : (String) found.get(0);
        }

        private String made() {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            String secret = HexFormat.of().formatHex(bytes);
            entities.createNativeQuery("insert into newsletter_key (id, secret) values (1, ?)")
                    .setParameter(1, secret)
                    .executeUpdate();
            return secret;
        }
    }
}
