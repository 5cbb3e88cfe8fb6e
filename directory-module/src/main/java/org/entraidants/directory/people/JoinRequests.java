package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.directory.Structure;
import org.entraidants.directory.people.JoinRequest.State;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.job.Forgetful;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.privacy.Hit;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of those who ask to come in and of those who decide: the referents of the structure, and animators. To an
 * address that nobody has proved to read goes one mail, and nothing else.
 */
@ApplicationScoped
@Transactional
public class JoinRequests implements Forgetful {
    /** So many structures may one address ask to join before it is proved: nobody can have somebody else flooded. */
    private static final int MOST_UNVERIFIED = 3;

    private static final Duration KEPT_UNVERIFIED = Duration.ofDays(7);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Memberships memberships;

    @Inject
    Invitations invitations;

    @Inject
    NewStructures newStructures;

    @Inject
    Accounts accounts;

    @Inject
    Network network;

    @Inject
    PeopleMail mail;

    @Inject
    Clock clock;

    /**
     * What somebody asks.
     *
     * @param slug the structure to join, empty for a proposal
     * @param proposed null unless it is a proposal
     * @param address not looked at for somebody who is signed in
     * @param name not looked at for somebody who is signed in
     */
    public record Ask(String slug, @Nullable ProposedStructure proposed, String name, String address, String words) {}

    /** What became of asking. */
    public sealed interface Asked {
        /** A mail with a link is on its way; or was a moment ago. */
        record ToBeVerified() implements Asked {}

        /** Those who decide have a mail. */
        record Waiting() implements Asked {}

        /** Somebody who is signed in belongs to it already. */
        record Member() implements Asked {}

        /** Only invited people come in. */
        record Shut() implements Asked {}

        /** There is no such structure. */
        record Unknown() implements Asked {}

        /** What was typed as an address is none. */
        record NotAnAddress() implements Asked {}

        /** The words hold personal data of somebody; nothing was kept. */
        record Refused(List<Hit> hits) implements Asked {}
    }

    /** What became of a decision. */
    public enum Decision {
        DONE,
        /** Somebody was faster. */
        TAKEN,
        UNKNOWN
    }

    /**
     * Asks to join, or proposes a structure. The same request twice is one.
     *
     * @throws jakarta.persistence.PersistenceException when the same proposal is written in this instant
     */
    public Asked ask(Ask ask, Locale language, Caller caller) {
        if (!network.isOpenToAll() && !caller.isSignedIn()) {
            return new Asked.Shut();
        }
        String written = ask.words() + "\n"
                + (ask.proposed() == null ? "" : ask.proposed().name());
        List<Hit> hits = FreeText.refused(written);
        if (!hits.isEmpty()) {
            return new Asked.Refused(hits);
        }
        Optional<Structure> structure = memberships.structure(ask.slug());
        if (structure.isEmpty() && ask.proposed() == null) {
            return new Asked.Unknown();
        }
        return caller.identity()
                .map(known -> ofMember(known, structure.orElse(null), ask, language))
                .orElseGet(() -> ofVisitor(structure.orElse(null), ask, language));
    }

    private Asked ofVisitor(@Nullable Structure structure, Ask ask, Locale language) {
        Optional<MailAddress> address = MailAddress.parse(ask.address());
        if (address.isEmpty()) {
            return new Asked.NotAnAddress();
        }
        if (isWaitedFor(address.get(), structure, ask.proposed())) {
            return new Asked.ToBeVerified();
        }
        JoinRequest request = open(address.get(), structure, ask.proposed());
        if (request.state() == State.UNVERIFIED && !request.wasJustAsked(clock.instant())) {
            request.say(ask.name(), ask.words(), language);
            Token token = Token.fresh();
            request.awaitProof(token, clock.instant());
            mail.to(request.address(), request.name(), language)
                    .about("verify", request.about())
                    .leadingTo("/rejoindre/verifier/" + token.value())
                    .sendConfidentially();
        }
        return new Asked.ToBeVerified();
    }

    /** Whether enough other mails already wait for somebody who has proved nothing. */
    private boolean isWaitedFor(
            MailAddress address, @Nullable Structure structure, @Nullable ProposedStructure proposed) {
        return entities.createQuery("""
                                select count(r) from JoinRequest r
                                where r.address = :address and r.state = :unverified and r.openKey <> :key
                                  and r.expiresAt > :now
                                """, Long.class)
                        .setParameter("address", address.value())
                        .setParameter("unverified", State.UNVERIFIED)
                        .setParameter("key", JoinRequest.key(address, structure, proposed))
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                >= MOST_UNVERIFIED;
    }

    private Asked ofMember(Identity known, @Nullable Structure structure, Ask ask, Locale language) {
        Account account = entities.find(Account.class, known.accountId());
        if (structure != null && memberships.of(account.id(), structure).isPresent()) {
            return new Asked.Member();
        }
        MailAddress address = new MailAddress(account.address());
        JoinRequest request = open(address, structure, ask.proposed());
        if (request.state() == State.UNVERIFIED) {
            request.say(account.name(), ask.words(), language);
            await(request, account);
        }
        return new Asked.Waiting();
    }

    /** The request that is open already, or a new one. */
    private JoinRequest open(MailAddress address, @Nullable Structure structure, @Nullable ProposedStructure proposed) {
        if (structure != null) {
            // A double click: the second waits for the first, and finds its request. A proposal has nothing to lock:
            // its
            // second is refused by the key, and asks again.
            entities.lock(structure, LockModeType.PESSIMISTIC_WRITE);
        }
        return entities.createQuery("select r from JoinRequest r where r.openKey = :key", JoinRequest.class)
                .setParameter("key", JoinRequest.key(address, structure, proposed))
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new JoinRequest(address, structure, proposed, clock.instant());
                    entities.persist(fresh);
                    entities.flush();
                    return fresh;
                });
    }

    /** Tells those who decide. */
    void await(JoinRequest request, @Nullable Account account) {
        request.wait(account);
        entities.flush();
        Structure structure = request.structure();
        List<Account> deciders = structure == null ? List.of() : memberships.referentsOf(structure);
        String what = request.isProposal() ? "proposal" : "request";
        for (Account decider : deciders.isEmpty() ? memberships.animators() : deciders) {
            mail.to(decider)
                    .about(what, request.name(), request.about())
                    .quoting(request.words())
                    .leadingTo("/demandes/" + request.id())
                    .send();
        }
    }

    /** The name of a structure to join; empty when there is none. */
    public Optional<String> nameOf(String slug) {
        return memberships.structure(slug).map(Structure::name);
    }

    /** The personal data that keep some words from being sent. */
    public List<Hit> refusedIn(String words) {
        return FreeText.refused(words);
    }

    /** Forgets what nobody has proved for a week. */
    @Override
    public void forgetOld() {
        entities.createQuery("delete from JoinRequest r where r.state = :unverified and r.expiresAt < :old")
                .setParameter("unverified", State.UNVERIFIED)
                .setParameter("old", clock.instant().minus(KEPT_UNVERIFIED))
                .executeUpdate();
    }

    /** The request whose address a link can prove; looking changes nothing. */
    public Optional<JoinRequest> unverified(Token link) {
        return find(link, LockModeType.NONE);
    }

    /**
     * The one who holds the link reads the mail of the address.
     *
     * @return false when the link is good no more
     */
    public boolean verify(Token link) {
        Optional<JoinRequest> found = find(link, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(
                request -> await(request, accounts.byAddress(request.address()).orElse(null)));
        return found.isPresent();
    }

    private Optional<JoinRequest> find(Token link, LockModeType lock) {
        Instant now = clock.instant();
        return entities.createQuery("select r from JoinRequest r where r.tokenHash = :hash", JoinRequest.class)
                .setParameter("hash", link.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(request -> request.canBeVerified(now));
    }

    /**
     * A request, for those who may decide it.
     *
     * @return empty when there is none
     */
    public Optional<JoinRequest> find(long id, Caller caller) {
        Optional<JoinRequest> found = entities.createQuery("""
                        select r from JoinRequest r
                        left join fetch r.structure left join fetch r.decidedBy left join fetch r.account
                        where r.id = :id
                        """, JoinRequest.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        requireDecision(found.orElse(null), caller);
        return found.filter(request -> request.state() != State.UNVERIFIED);
    }

    /** What waits for a decision in the whole network, the oldest first. */
    public List<JoinRequest> waiting(long after, int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select r from JoinRequest r left join fetch r.structure
                        where r.state = :waiting and r.id > :after order by r.id
                        """, JoinRequest.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What waits for a decision of one structure. */
    List<JoinRequest> waiting(Structure structure) {
        return entities.createQuery(
                        "select r from JoinRequest r where r.state = :waiting and r.structure = :structure order by r.id",
                        JoinRequest.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("structure", structure)
                .setMaxResults(100)
                .getResultList();
    }

    /**
     * Lets somebody in: who has an account belongs to the structure at once, the others are invited. A proposed structure
     * is listed, and its proposer its referent.
     */
    public Decision approve(long id, boolean referent, Caller caller) {
        JoinRequest request = decidable(id, caller);
        if (request == null || !request.isWaiting()) {
            return request == null ? Decision.UNKNOWN : Decision.TAKEN;
        }
        Account by = decider(caller);
        ProposedStructure proposed = request.proposed();
        Structure structure = request.structure();
        if (structure == null) {
            if (proposed == null) {
                return Decision.UNKNOWN;
            }
            structure = newStructures.list(proposed, request.words());
            request.listed(structure);
        }
        boolean leads = referent || proposed != null;
        request.approve(by, clock.instant());
        welcome(request, structure, leads, by);
        return Decision.DONE;
    }

    /**
     * Lets somebody who proposed a structure into one that is listed already and turned out to be the same: as a member.
     *
     * @return UNKNOWN as well when there is no such structure
     */
    public Decision approveInto(long id, long structureId, Caller caller) {
        JoinRequest request = decidable(id, caller);
        Structure structure = entities.find(Structure.class, structureId);
        if (request == null || structure == null || structure.mergedInto() != null) {
            return Decision.UNKNOWN;
        }
        if (!request.isWaiting() || !request.isProposal()) {
            return Decision.TAKEN;
        }
        Account by = decider(caller);
        request.listed(structure);
        request.approve(by, clock.instant());
        welcome(request, structure, false, by);
        return Decision.DONE;
    }

    private void welcome(JoinRequest request, Structure structure, boolean referent, Account by) {
        Optional<Account> known = Optional.ofNullable(request.account())
                .or(() -> accounts.byAddress(request.address()))
                .filter(account -> !account.isClosed());
        if (known.isPresent()) {
            memberships.join(known.get(), structure, referent);
            mail.to(known.get())
                    .about("approved", structure.name())
                    .leadingTo("/annuaire/" + structure.slug())
                    .send();
        } else {
            invitations.invite(
                    new MailAddress(request.address()), request.name(), structure, referent, request.language(), by);
        }
    }

    /** Lets somebody know that it is no, and why. */
    public Decision decline(long id, String reason, Caller caller) {
        JoinRequest request = decidable(id, caller);
        if (request == null || !request.isWaiting()) {
            return request == null ? Decision.UNKNOWN : Decision.TAKEN;
        }
        request.decline(reason, decider(caller), clock.instant());
        mail.to(request.address(), request.name(), request.language())
                .about("declined", request.about())
                .quoting(reason)
                .leadingTo("/annuaire")
                .send();
        return Decision.DONE;
    }

    /** Locked: of two who decide at once, the second finds it decided. */
    private @Nullable JoinRequest decidable(long id, Caller caller) {
        JoinRequest found = entities.find(JoinRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        requireDecision(found, caller);
        return found;
    }

    private void requireDecision(@Nullable JoinRequest request, Caller caller) {
        memberships.requireLead(request == null || request.isProposal() ? null : request.structure(), caller);
    }

    private Account decider(Caller caller) {
        return entities.find(Account.class, caller.identity().orElseThrow().accountId());
    }
}
