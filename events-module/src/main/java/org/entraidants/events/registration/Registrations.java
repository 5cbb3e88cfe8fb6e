package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Sights;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.persistence.Collision;
import org.jspecify.annotations.Nullable;

/** The boundary of those who come. A member comes in one click; a guest proves the mail address first. */
@ApplicationScoped
public class Registrations {
    private static final int MOST = 1000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Agenda agenda;

    @Inject
    Sights sights;

    @Inject
    Seats seats;

    @Inject
    Line line;

    @Inject
    Gate gate;

    @Inject
    Bylines bylines;

    @Inject
    Accounts accounts;

    /**
     * What a form says.
     *
     * @param name and {@code address} empty for the caller themselves
     */
    public record Request(
            String name,
            String address,
            String structure,
            boolean online,
            boolean lunch,
            String accessNeeds,
            String answer,
            Locale language) {
        /** Somebody who is signed in comes, and has nothing to add. */
        public static Request own(boolean online, Locale language) {
            return new Request("", "", "", online, false, "", "", language);
        }
    }

    /** Asks to come to a gathering that the caller sees. */
    public Registered register(long gatheringId, Request request, Caller caller) {
        Optional<Gathering> found = agenda.find(gatheringId, sights.of(caller));
        if (found.isEmpty()) {
            return new Registered.Unknown();
        }
        Gathering gathering = found.get();
        if (!caller.isSignedIn() && !gathering.seating().guests()) {
            return new Registered.Closed();
        }
        List<Flaw> flaws = flaws(request, gathering, caller);
        if (!flaws.isEmpty()) {
            return new Registered.Flawed(flaws);
        }
        Verdict verdict = gate.judgeOwn(Submission.of(texts(request)), caller);
        if (!verdict.accepted()) {
            return new Registered.Refused(verdict);
        }
        Wish wish = wish(request, gathering, caller);
        return Collision.repeating(() -> seats.register(gatheringId, wish));
    }

    private static Map<String, String> texts(Request request) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("structure", request.structure());
        texts.put("accessNeeds", request.accessNeeds());
        texts.put("answer", request.answer());
        return texts;
    }

    private static List<Flaw> flaws(Request request, Gathering gathering, Caller caller) {
        List<Flaw> flaws = new ArrayList<>();
        boolean own = caller.isSignedIn() && request.address().isBlank();
        if (!own && request.name().isBlank()) {
            flaws.add(new Flaw("name", Flaw.Kind.MISSING, 0));
        }
        if (!own && MailAddress.parse(request.address()).isEmpty()) {
            boolean missing = request.address().isBlank();
            flaws.add(new Flaw("email", missing ? Flaw.Kind.MISSING : Flaw.Kind.UNKNOWN, 0));
        }
        tooLong("name", request.name(), Wish.LONGEST_NAME, flaws);
        tooLong("structure", request.structure(), Wish.LONGEST_STRUCTURE, flaws);
        tooLong("accessNeeds", request.accessNeeds(), Wish.LONGEST_ANSWER, flaws);
        tooLong("answer", request.answer(), Wish.LONGEST_ANSWER, flaws);
        boolean possible = request.online()
                ? gathering.mode().isOnline()
                : gathering.mode().isOnSite();
        if (!possible) {
            flaws.add(new Flaw("online", Flaw.Kind.UNKNOWN, 0));
        }
        return flaws;
    }

    private static void tooLong(String field, String text, int most, List<Flaw> flaws) {
        if (text.length() > most) {
            flaws.add(new Flaw(field, Flaw.Kind.TOO_LONG, most));
        }
    }

    private Wish wish(Request request, Gathering gathering, Caller caller) {
        Optional<Identity> who = caller.identity();
        boolean own = who.isPresent() && (request.address().isBlank() || isAddressOf(who.get(), request.address()));
        String address = own
                ? who.get().address()
                : MailAddress.parse(request.address()).map(MailAddress::value).orElseThrow();
        Long account = own ? Long.valueOf(who.get().accountId()) : accountOf(address, caller);
        return new Wish(
                account,
                address,
                own ? who.get().name() : MailAddress.cleanName(request.name()),
                request.structure().isBlank() && account != null ? structureOf(account) : request.structure(),
                request.online(),
                request.lunch() && gathering.asksLunch(),
                gathering.asksAccess() ? request.accessNeeds() : "",
                gathering.question().isEmpty() ? "" : request.answer(),
                request.language(),
                caller.isSignedIn());
    }

    private static boolean isAddressOf(Identity who, String address) {
        return MailAddress.parse(address)
                .map(MailAddress::value)
                .filter(who.address()::equals)
                .isPresent();
    }

    /** A guest proves nothing: the address may be somebody else's. */
    private @Nullable Long accountOf(String address, Caller caller) {
        return caller.isSignedIn()
                ? accounts.byAddress(address).map(Account::id).orElse(null)
                : null;
    }

    private String structureOf(long account) {
        Byline byline = bylines.of(List.of(account)).get(account);
        return byline == null ? "" : byline.structure();
    }

    /** The caller's own registration; empty when they have none that stands. */
    public Optional<Registration> own(Gathering gathering, Caller caller) {
        return caller.identity()
                .flatMap(who -> entities.createQuery(
                                "select r from Registration r where r.gathering = :gathering and r.address = :address",
                                Registration.class)
                        .setParameter("gathering", gathering)
                        .setParameter("address", who.address())
                        .getResultStream()
                        .findFirst()
                        .filter(one -> one.standing().isOn()));
    }

    /** What the caller is registered to and is not over, soonest first. */
    public List<Registration> ownComing(Caller caller, java.time.Instant now) {
        caller.require(Role.MEMBER);
        return entities.createQuery("""
                        select r from Registration r join fetch r.gathering g
                        where r.address = :address and r.state in :on and g.endsAt > :now order by g.startsAt, g.id
                        """, Registration.class)
                .setParameter("address", caller.identity().orElseThrow().address())
                .setParameter("on", List.of(Standing.SEATED, Standing.WAITING, Standing.OFFERED, Standing.TO_CONFIRM))
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }

    /** A registration by the secret part of its address. */
    public Optional<Registration> byLink(String link) {
        return entities.createQuery(
                        "select r from Registration r join fetch r.gathering where r.link = :link", Registration.class)
                .setParameter("link", link)
                .getResultStream()
                .findFirst();
    }

    /** Confirms, or takes the seat that was offered. */
    public Optional<Registration> accept(String link) {
        return seats.accept(link);
    }

    /** Does not come, or does not wait any more. */
    public Optional<Registration> leave(String link) {
        return seats.leave(link);
    }

    /** The place in the waiting line, from 1; 0 for who does not wait. */
    public int position(Registration registration) {
        return line.position(registration);
    }

    /** All who asked to come and have not left, for those who plan: in the order in which they came. */
    public List<Registration> all(Gathering gathering, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select r from Registration r where r.gathering = :gathering and r.state in :on order by r.rank
                        """, Registration.class)
                .setParameter("gathering", gathering)
                .setParameter("on", List.of(Standing.SEATED, Standing.WAITING, Standing.OFFERED, Standing.TO_CONFIRM))
                .setMaxResults(MOST)
                .getResultList();
    }
}
