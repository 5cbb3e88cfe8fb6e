package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/**
 * The boundary of links that sign in: asked for with an address, sent by mail, used once. Asking only writes the address
 * down, so that it takes the same time for one that nobody has; {@link LinkDesk} answers a moment later.
 */
@ApplicationScoped
@Transactional
public class SignInLinks {
    private static final int BATCH = 50;
    private static final int LONGEST_TARGET = 500;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Event<LinkAsked> asked;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Asks for a link.
     *
     * @param address as typed; whether it is known is never told
     * @param target the page to go on to, such as {@code /annuaire}
     */
    public void ask(String address, String target, Locale language) {
        String typed = Account.normalised(address);
        if (typed.length() <= 254) {
            String kept = target.length() <= LONGEST_TARGET ? target : "/";
            entities.persist(new LinkRequest(typed, kept, language, clock.instant()));
            asked.fire(new LinkAsked());
        }
    }

    /** Answers some requests, each by exactly one node. */
    int answer() {
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery(
                        "select id from platform_link_requests order by id limit " + BATCH + " for update skip locked")
                .getResultList();
        Instant now = clock.instant();
        for (Number id : ids) {
            LinkRequest request = entities.find(LinkRequest.class, id.longValue());
            if (!request.isLate(now)) {
                accounts.byAddress(request.address())
                        .filter(sessions::isOpenTo)
                        .ifPresent(account -> send(account, request));
            }
            entities.remove(request);
        }
        return ids.size();
    }

    private void send(Account account, LinkRequest request) {
        Token token = Token.fresh();
        entities.persist(new SignInLink(token, account, request.target(), clock.instant()));
        Locale language = request.language();
        outbox.queue(
                account.address(),
                account.name(),
                Letter.of("sign-in-link", language, messages.text(language, "platform.mail.link.subject"))
                        .says(messages.text(language, "platform.mail.link.why"))
                        .offers(
                                messages.text(language, "platform.signIn.title"),
                                settings.page(language, "/connexion/lien/" + token.value()))
                        .says(messages.text(language, "platform.mail.link.limits"))
                        .confidential());
    }

    /** Where a link leads, as long as it is good; looking at it changes nothing. */
    public Optional<String> target(Token link) {
        return find(link, LockModeType.NONE).map(SignInLink::target);
    }

    /** Uses a link up. */
    Optional<Account> use(Token link) {
        Optional<SignInLink> found = find(link, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(good -> good.use(clock.instant()));
        return found.map(SignInLink::account);
    }

    private Optional<SignInLink> find(Token token, LockModeType lock) {
        return entities.createQuery("select l from SignInLink l where l.tokenHash = :hash", SignInLink.class)
                .setParameter("hash", token.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(link -> link.isGood(clock.instant()));
    }

    void forgetExpired() {
        entities.createQuery("delete from SignInLink l where l.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
