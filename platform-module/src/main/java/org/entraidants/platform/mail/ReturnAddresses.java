package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.persistence.Collision;
import org.jspecify.annotations.Nullable;

/** The addresses that mail comes back to, one for each mail, so that whatever comes back tells what it is about. */
@ApplicationScoped
public class ReturnAddresses {
    private static final int BYTES = 32;

    @Inject
    Settings settings;

    @Inject
    Store store;

    private volatile @Nullable ReturnTags tags;

    /** The tags of this network. */
    public ReturnTags tags() {
        ReturnTags known = tags;
        if (known == null) {
            known = new ReturnTags(HexFormat.of().parseHex(Collision.repeating(store::secret)));
            tags = known;
        }
        return known;
    }

    /** The address that a mail comes back to: one of its own where the network has a mailbox for it, else who mail comes from. */
    public String envelope(ReturnTag tag) {
        return tagged(tag).orElseGet(() -> settings.mailFrom().address());
    }

    /** An address that somebody may write to and be read; empty where nobody reads. */
    public Optional<String> mailbox(ReturnTag tag) {
        return settings.mail().mailbox().isPresent() ? tagged(tag) : Optional.empty();
    }

    private Optional<String> tagged(ReturnTag tag) {
        return settings.mail().returnAddress().map(address -> {
            int at = address.indexOf('@');
            return address.substring(0, at) + "+" + tags().write(tag) + address.substring(at);
        });
    }

    /** The row. */
    @ApplicationScoped
    static class Store {
        @PersistenceContext(unitName = "entraidants")
        EntityManager entities;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        String secret() {
            List<?> found = entities.createNativeQuery("select secret from platform_mail_key where id = 1")
                    .getResultList();
            return found.isEmpty() ? made() : (String) found.get(0);
        }

        private String made() {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            String secret = HexFormat.of().formatHex(bytes);
            entities.createNativeQuery("insert into platform_mail_key (id, secret) values (1, ?)")
                    .setParameter(1, secret)
                    .executeUpdate();
            return secret;
        }
    }
}
