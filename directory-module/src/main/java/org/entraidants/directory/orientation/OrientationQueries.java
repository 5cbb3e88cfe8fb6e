package org.entraidants.directory.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Account;
import org.jspecify.annotations.Nullable;

/** Reads orientations; who may see one is part of the query. */
@ApplicationScoped
class OrientationQueries {
    private static final Set<State> OVER = Set.of(State.CLOSED, State.DECLINED, State.WITHDRAWN);
    private static final Set<State> OPEN = Set.of(State.SENT, State.ACCEPTED, State.MET);

    private static final String SENT = "o.sender.id = :me";
    private static final String RECEIVED =
            "o.structure.id in (select m.structure.id from Membership m where m.account.id = :me and m.referent = true)";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    Optional<Structure> structure(String slug) {
        return entities.createQuery(
                        "select s from Structure s where s.slug = :slug and s.mergedInto is null", Structure.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Those who answer for a structure and can sign in. */
    List<Account> referentsOf(String slug) {
        return entities.createQuery("""
                        select a from Membership m join m.account a
                        where m.structure.slug = :slug and m.referent = true and a.closedAt is null order by a.id
                        """, Account.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    List<String> namesForEveryone(Structure structure) {
        return entities.createQuery(
                        "select r.name from Referent r where r.structure = :structure and r.consent = :everyone order by r.rank",
                        String.class)
                .setParameter("structure", structure)
                .setParameter("everyone", Consent.EVERYONE)
                .getResultList();
    }

    /** The names of the structures that somebody belongs to. */
    List<String> workplacesOf(Account account) {
        return entities.createQuery(
                        "select m.structure.name from Membership m where m.account = :account order by m.id",
                        String.class)
                .setParameter("account", account)
                .getResultList();
    }

    Optional<String> codeOf(UUID form, Account sender) {
        return entities.createQuery(
                        "select o.code from Orientation o where o.sendKey = :key and o.sender = :sender", String.class)
                .setParameter("key", form.toString())
                .setParameter("sender", sender)
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(String code) {
        return !entities.createQuery("select o.id from Orientation o where o.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    Optional<Orientation> visible(String code, long me) {
        return entities.createQuery("""
                        select o from Orientation o join fetch o.structure join fetch o.sender
                        left join fetch o.acceptedBy left join fetch o.metBy left join fetch o.endedBy
                        where o.code = :code and (%s or %s)
                        """.formatted(SENT, RECEIVED), Orientation.class)
                .setParameter("code", code)
                .setParameter("me", me)
                .getResultStream()
                .findFirst();
    }

    Optional<Long> idOfSent(String code, long me) {
        return id(SENT, code, me);
    }

    Optional<Long> idOfReceived(String code, long me) {
        return id(RECEIVED, code, me);
    }

    private Optional<Long> id(String whose, String code, long me) {
        return entities.createQuery("select o.id from Orientation o where o.code = :code and " + whose, Long.class)
                .setParameter("code", code)
                .setParameter("me", me)
                .getResultStream()
                .findFirst();
    }

    List<Orientation> sent(long me, boolean over, @Nullable Long before, int limit) {
        return list(SENT, me, over, before).setMaxResults(limit).getResultList();
    }

    List<Orientation> received(long me, boolean over, @Nullable Long before, int limit) {
        return list(RECEIVED, me, over, before).setMaxResults(limit).getResultList();
    }

    private TypedQuery<Orientation> list(String whose, long me, boolean over, @Nullable Long before) {
        return entities.createQuery("""
                        select o from Orientation o join fetch o.structure join fetch o.sender
                        left join fetch o.acceptedBy left join fetch o.metBy left join fetch o.endedBy
                        where o.state in :states and o.id < :before and %s order by o.id desc
                        """.formatted(whose), Orientation.class)
                .setParameter("states", over ? OVER : OPEN)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setParameter("me", me);
    }

    boolean isReferent(long me) {
        return !entities.createQuery(
                        "select m.id from Membership m where m.account.id = :me and m.referent = true", Long.class)
                .setParameter("me", me)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
