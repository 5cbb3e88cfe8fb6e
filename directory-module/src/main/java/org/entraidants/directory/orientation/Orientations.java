package org.entraidants.directory.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.directory.Structure;
import org.entraidants.directory.orientation.Orientation.Need;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Hit;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of those who send a person to a structure, and of the referents who take the person in. Nobody else sees
 * an orientation, not even an animator: it is looked for among those of the caller alone.
 */
@ApplicationScoped
@Transactional
public class Orientations {
    /** As many words as fit on a slip. */
    public static final int LONGEST = 300;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    OrientationQueries queries;

    @Inject
    OrientationMail mail;

    @Inject
    Clock clock;

    /** What became of sending. */
    public sealed interface Sending {
        /** It is sent, now or when its form was sent before. */
        record Sent(String code) implements Sending {}

        /** The words hold personal data; nothing was kept. */
        record Refused(List<Hit> hits) implements Sending {}

        /** Nobody of the structure could answer. */
        record Nobody() implements Sending {}

        /** There is no such structure. */
        record Unknown() implements Sending {}
    }

    /** What became of a step. */
    public enum Outcome {
        DONE,
        /** Somebody was faster. */
        TAKEN,
        /** No reason of the closed list was given. */
        UNREASONED,
        /** There is no such orientation for this caller. */
        UNKNOWN
    }

    /** Whether somebody of a structure would read an orientation. */
    public boolean isReceived(String slug) {
        return !queries.referentsOf(slug).isEmpty();
    }

    /**
     * Sends a person to a structure. Any hit of the guard refuses the words, a weak one too: nobody has to be told apart
     * here.
     *
     * @param form the number that the form was given: sent twice, it is one orientation
     * @throws org.entraidants.platform.account.AccessDenied unless the caller is a member
     */
    public Sending send(String slug, Need need, UUID form, Caller caller) {
        caller.require(Role.MEMBER);
        List<Hit> hits = Guard.scan(need.words());
        if (!hits.isEmpty()) {
            return new Sending.Refused(hits);
        }
        if (need.words().strip().length() > LONGEST) {
            throw new IllegalArgumentException("Too many words.");
        }
        Optional<Structure> structure = queries.structure(slug);
        if (structure.isEmpty()) {
            return new Sending.Unknown();
        }
        // A double click: the second waits for the first, and finds what it has sent.
        entities.lock(structure.get(), LockModeType.PESSIMISTIC_WRITE);
        Account sender = account(caller);
        Optional<String> sent = queries.codeOf(form, sender);
        if (sent.isPresent()) {
            return new Sending.Sent(sent.get());
        }
        List<Account> referents = queries.referentsOf(slug);
        return referents.isEmpty()
                ? new Sending.Nobody()
                : new Sending.Sent(send(structure.get(), need, form, sender, referents));
    }

    private String send(Structure structure, Need need, UUID form, Account sender, List<Account> referents) {
        var orientation = new Orientation(freshCode(), form, structure, sender, need, clock.instant());
        entities.persist(orientation);
        List<String> workplaces = queries.workplacesOf(sender);
        referents.stream()
                .filter(referent -> referent.id() != sender.id())
                .forEach(referent -> mail.announce(orientation, workplaces, referent));
        return orientation.code();
    }

    private String freshCode() {
        String code = Code.fresh();
        while (queries.isTaken(code)) {
            code = Code.fresh();
        }
        return code;
    }

    /** An orientation that the caller has sent, or answers for; empty for every other one. */
    public Optional<Orientation> find(String code, Caller caller) {
        Long account = caller.accountId();
        return account == null ? Optional.empty() : queries.visible(code, account);
    }

    /**
     * What the caller has sent, the newest first.
     *
     * @param over those that have come to rest, else the others
     * @param before the number to go on before; null for the first page
     */
    public List<Orientation> sent(boolean over, @Nullable Long before, int limit, Caller caller) {
        caller.require(Role.MEMBER);
        return queries.sent(caller.identity().orElseThrow().accountId(), over, before, limit);
    }

    /** What was sent to the structures that the caller answers for, the newest first; see {@link #sent}. */
    public List<Orientation> received(boolean over, @Nullable Long before, int limit, Caller caller) {
        caller.require(Role.MEMBER);
        return queries.received(caller.identity().orElseThrow().accountId(), over, before, limit);
    }

    /** Whether the caller answers for the structure that an orientation was sent to. */
    public boolean isReceiver(String code, Caller caller) {
        Long account = caller.accountId();
        return account != null && queries.idOfReceived(code, account).isPresent();
    }

    /** The people whom a paper may name, which anybody may read: those who consent to be shown to everyone. */
    public List<String> namesForPaper(Orientation orientation) {
        return queries.namesForEveryone(orientation.structure());
    }

    /** Whether the caller answers for any structure. */
    public boolean isReferent(Caller caller) {
        Long account = caller.accountId();
        return account != null && queries.isReferent(account);
    }

    /**
     * Goes a step further.
     *
     * @param reason one of those of the step; null for a step that needs none
     */
    public Outcome go(String code, Step step, @Nullable Reason reason, Caller caller) {
        Long account = caller.accountId();
        Optional<Long> id = account == null
                ? Optional.empty()
                : step.isSenders() ? queries.idOfSent(code, account) : queries.idOfReceived(code, account);
        if (id.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        // Of two who act at once, the second finds what the first has done.
        Orientation orientation = entities.find(Orientation.class, id.get(), LockModeType.PESSIMISTIC_WRITE);
        if (orientation == null) {
            return Outcome.UNKNOWN;
        }
        if (!step.fits(orientation.state())) {
            return Outcome.TAKEN;
        }
        if (!step.takes(reason)) {
            return Outcome.UNREASONED;
        }
        Account awaiting = orientation.acceptedBy();
        orientation.go(step, reason, account(caller), clock.instant());
        if (step == Step.WITHDRAW && awaiting != null) {
            mail.cancel(orientation, awaiting);
        }
        return Outcome.DONE;
    }

    /** Puts one in its place without anybody asking or being told: for a network that is made at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(String code, Structure structure, Need need, Account sender, Instant at) {
        entities.persist(new Orientation(code, UUID.randomUUID(), structure, sender, need, at));
    }

    private Account account(Caller caller) {
        return entities.find(Account.class, caller.identity().orElseThrow().accountId());
    }
}
