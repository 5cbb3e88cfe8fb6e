package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entraidants.directory.Structure;
import org.entraidants.directory.people.GuestList.Fate;
import org.entraidants.directory.people.PastedList.Guest;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.PasswordRefused;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of invitations. An animator invites into any structure or none, a referent into the own ones; the others get
 * {@link org.entraidants.platform.account.AccessDenied}.
 */
@ApplicationScoped
@Transactional
public class Invitations {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Memberships memberships;

    @Inject
    Accounts accounts;

    @Inject
    PeopleMail mail;

    @Inject
    Clock clock;

    /**
     * Says what would become of a pasted list, and changes nothing.
     *
     * @param slug the structure to invite into, empty for the network alone
     * @return empty when there is no such structure
     */
    public Optional<GuestList> preview(String slug, String text, Caller caller) {
        return into(slug, caller).map(aim -> preview(aim, PastedList.read(text)));
    }

    /**
     * Invites everybody of a pasted list whom {@link #preview} says it would; nobody when it is too long.
     *
     * @param referent whether they are asked to be referents
     * @param language of the mails
     * @return how many mails go out, empty when there is no such structure
     */
    public Optional<Integer> send(String slug, String text, boolean referent, Locale language, Caller caller) {
        return into(slug, caller).map(aim -> {
            if (aim.structure() != null) {
                memberships.lock(aim.structure());
            }
            PastedList list = PastedList.read(text);
            Known known = known(aim.structure(), list);
            Account by =
                    entities.find(Account.class, caller.identity().orElseThrow().accountId());
            List<Guest> guests = list.guests().stream()
                    .filter(guest -> known.fateOf(guest).isInvited())
                    .toList();
            for (Guest guest : guests) {
                Invitation invitation = known.open.get(guest.address().value());
                if (invitation == null) {
                    invitation = new Invitation(guest.address(), aim.structure(), by);
                }
                invitation.offer(guest.name(), referent && aim.structure() != null, language);
                send(invitation, by);
            }
            return guests.size();
        });
    }

    /** Invites one person whose request was approved. */
    void invite(MailAddress address, String name, Structure structure, boolean referent, Locale language, Account by) {
        var guest = new Guest(1, address, name);
        Invitation known = known(structure, List.of(guest)).open.get(address.value());
        Invitation invitation = known == null ? new Invitation(address, structure, by) : known;
        invitation.offer(name, referent, language);
        send(invitation, by);
    }

    private void send(Invitation invitation, Account by) {
        Token token = Token.fresh();
        invitation.renew(token, by, clock.instant());
        if (!entities.contains(invitation)) {
            entities.persist(invitation);
        }
        Structure structure = invitation.structure();
        String kind = structure == null ? "invitation" : "invitationToStructure";
        mail.to(invitation.address(), invitation.name(), invitation.language())
                .about(kind, by.name(), structure == null ? "" : structure.name())
                .leadingTo("/invitation/" + token.value())
                .sendConfidentially();
    }

    /** Those who have not come yet, the newest first. */
    public List<Invitation> open(@Nullable Long before, int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select i from Invitation i join fetch i.invitedBy left join fetch i.structure
                        where i.acceptedAt is null and i.withdrawnAt is null and i.id < :before order by i.id desc
                        """, Invitation.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those who have not come into a structure yet, by address. */
    List<Invitation> open(Structure structure) {
        return entities.createQuery("""
                        select i from Invitation i join fetch i.invitedBy
                        where i.structure = :structure and i.acceptedAt is null and i.withdrawnAt is null
                        order by i.address
                        """, Invitation.class)
                .setParameter("structure", structure)
                .setMaxResults(PastedList.MOST)
                .getResultList();
    }

    /**
     * Sends an invitation once more, with another link.
     *
     * @return false when there is none any more
     */
    public boolean renew(long id, Caller caller) {
        Optional<Invitation> found = changeable(id, caller);
        found.ifPresent(invitation -> send(
                invitation,
                entities.find(Account.class, caller.identity().orElseThrow().accountId())));
        return found.isPresent();
    }

    /**
     * Withdraws an invitation: its link is dead.
     *
     * @return false when there is none any more
     */
    public boolean withdraw(long id, Caller caller) {
        Optional<Invitation> found = changeable(id, caller);
        found.ifPresent(invitation -> invitation.withdraw(clock.instant()));
        return found.isPresent();
    }

    private Optional<Invitation> changeable(long id, Caller caller) {
        Invitation found = entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE);
        memberships.requireLead(found == null ? null : found.structure(), caller);
        return Optional.ofNullable(found).filter(invitation -> switch (invitation.state(clock.instant())) {
            case PENDING, EXPIRED -> true;
            case ACCEPTED, WITHDRAWN -> false;
        });
    }

    /** What a link stands for, whatever its state; looking changes nothing. */
    public Optional<Opened> look(Token link) {
        return find(link, LockModeType.NONE)
                .map(invitation -> new Opened(
                        invitation,
                        invitation.state(clock.instant()),
                        accounts.byAddress(invitation.address()).isPresent()));
    }

    /**
     * An invitation whose link somebody has opened.
     *
     * @param known whether the address is that of an account already
     */
    public record Opened(Invitation invitation, Invitation.State state, boolean known) {
        public boolean isGood() {
            return state == Invitation.State.PENDING;
        }
    }

    /**
     * Accepts an invitation, once: whoever holds the link reads the mail of the address.
     *
     * @param name how a new person wants to be called
     * @param password empty for signing in by link
     * @return the account, made now or of before; empty when the link is good no more, or the account is closed
     * @throws PasswordRefused for a password that is too easy; the link stays good
     */
    public Optional<Account> accept(Token link, String name, String password, Locale language) {
        Optional<Invitation> found = find(link, LockModeType.PESSIMISTIC_WRITE)
                .filter(invitation -> invitation.state(clock.instant()) == Invitation.State.PENDING);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Invitation invitation = found.get();
        Account account =
                accounts.byAddress(invitation.address()).orElseGet(() -> create(invitation, name, password, language));
        if (account.isClosed()) {
            return Optional.empty();
        }
        invitation.accept(clock.instant());
        Structure structure = invitation.structure();
        if (structure != null) {
            memberships.join(account, structure, invitation.isReferent());
        }
        return Optional.of(account);
    }

    private Account create(Invitation invitation, String name, String password, Locale language) {
        var account = new Account(invitation.address(), name, Role.MEMBER, false, clock.instant());
        Account kept = password.isEmpty() ? accounts.create(account) : accounts.create(account, password);
        accounts.introduce(kept.id(), name, language);
        // Memberships and cards name the account by its number alone.
        entities.flush();
        return kept;
    }

    private Optional<Invitation> find(Token link, LockModeType lock) {
        return entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", link.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** @param structure null for the network alone */
    private record Aim(@Nullable Structure structure) {}

    private Optional<Aim> into(String slug, Caller caller) {
        if (slug.isEmpty()) {
            caller.require(Role.ANIMATOR);
            return Optional.of(new Aim(null));
        }
        Optional<Structure> structure = memberships.structure(slug);
        memberships.requireLead(structure.orElse(null), caller);
        return structure.map(Aim::new);
    }

    private GuestList preview(Aim aim, PastedList list) {
        Known known = known(aim.structure(), list);
        var rows = new ArrayList<GuestList.Row>();
        list.guests()
                .forEach(guest -> rows.add(new GuestList.Row(
                        guest.line(), guest.name(), guest.address().value(), known.fateOf(guest), 0)));
        list.twice()
                .forEach(again -> rows.add(
                        new GuestList.Row(again.line(), "", again.address().value(), Fate.TWICE, again.first())));
        list.wrong()
                .forEach(wrong -> rows.add(new GuestList.Row(
                        wrong.line(),
                        "",
                        wrong.text(),
                        Fate.valueOf(wrong.reason().name()),
                        0)));
        rows.sort(Comparator.comparingInt(GuestList.Row::number));
        return new GuestList(list.lines(), rows);
    }

    /** What is known of some addresses: who is in, who is invited. */
    private record Known(Set<String> members, Map<String, Invitation> open) {
        Fate fateOf(Guest guest) {
            String address = guest.address().value();
            if (members.contains(address)) {
                return Fate.MEMBER;
            }
            return open.containsKey(address) ? Fate.RENEWED : Fate.INVITED;
        }
    }

    private Known known(@Nullable Structure structure, PastedList list) {
        return known(structure, list.guests());
    }

    private Known known(@Nullable Structure structure, List<Guest> guests) {
        List<String> addresses =
                guests.stream().map(guest -> guest.address().value()).toList();
        return addresses.isEmpty()
                ? new Known(Set.of(), Map.of())
                : new Known(members(structure, addresses), invited(structure, addresses));
    }

    private Set<String> members(@Nullable Structure structure, Collection<String> addresses) {
        var query = structure == null
                ? entities.createQuery("select a.address from Account a where a.address in :addresses", String.class)
                : entities.createQuery("""
                                select a.address from Membership m join m.account a
                                where m.structure = :structure and a.address in :addresses
                                """, String.class).setParameter("structure", structure);
        return new HashSet<>(query.setParameter("addresses", addresses).getResultList());
    }

    private Map<String, Invitation> invited(@Nullable Structure structure, Collection<String> addresses) {
        String where = structure == null ? "i.structure is null" : "i.structure = :structure";
        var query = entities.createQuery(
                "select i from Invitation i where i.address in :addresses and i.acceptedAt is null"
                        + " and i.withdrawnAt is null and " + where,
                Invitation.class);
        if (structure != null) {
            query.setParameter("structure", Objects.requireNonNull(structure));
        }
        var open = new HashMap<String, Invitation>();
        query.setParameter("addresses", addresses)
                .getResultList()
                .forEach(invitation -> open.put(invitation.address(), invitation));
        return open;
    }
}
