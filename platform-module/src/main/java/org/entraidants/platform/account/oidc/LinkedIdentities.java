package org.entraidants.platform.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/** The boundary of accounts at a provider, for those whom they let in. */
@ApplicationScoped
@Transactional
public class LinkedIdentities {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Those of an account, the oldest first. */
    public List<LinkedIdentity> of(long accountId) {
        return entities.createQuery(
                        "select i from LinkedIdentity i where i.account.id = :account order by i.id",
                        LinkedIdentity.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Detaches one from its account, which can still be opened by a link by mail; nothing happens when it is another's. */
    public void detach(long id, long accountId) {
        entities.createQuery("delete from LinkedIdentity i where i.id = :id and i.account.id = :account")
                .setParameter("id", id)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** The account that a proof opens, a closed one too. */
    Optional<Account> recognise(Proof proof) {
        Optional<LinkedIdentity> known = find(proof);
        known.ifPresent(identity -> identity.use(clock.instant()));
        return known.map(LinkedIdentity::account);
    }

    /**
     * Links a proof to an account.
     *
     * @return false when it opens another account
     * @throws jakarta.persistence.PersistenceException when another account is linked to it in this instant
     */
    boolean link(Proof proof, long accountId) {
        Account account = entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        Optional<LinkedIdentity> known = find(proof);
        if (known.isEmpty()) {
            entities.persist(new LinkedIdentity(proof, account, clock.instant()));
            entities.flush();
            tell(account);
        }
        return known.isEmpty() || known.get().account().id() == accountId;
    }

    /** Who did not link it themselves has to learn of it. */
    private void tell(Account account) {
        Locale language = account.language();
        String name = settings.provider().map(Settings.Provider::name).orElse("");
        outbox.queue(
                account.address(),
                account.name(),
                Letter.of("identity-linked", language, messages.text(language, "platform.mail.linked.subject", name))
                        .says(messages.text(language, "platform.mail.linked.what", name))
                        .offers(
                                messages.text(language, "platform.signIns"),
                                settings.page(language, "/compte/connexions")));
    }

    private Optional<LinkedIdentity> find(Proof proof) {
        return entities.createQuery("""
                        select i from LinkedIdentity i join fetch i.account
                        where i.issuer = :issuer and i.subject = :subject
                        """, LinkedIdentity.class)
                .setParameter("issuer", proof.issuer())
                .setParameter("subject", proof.subject())
                .getResultStream()
                .findFirst();
    }
}
