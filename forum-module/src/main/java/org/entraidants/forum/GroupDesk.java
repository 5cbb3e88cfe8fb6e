package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.directory.Leading;
import org.entraidants.forum.SpaceDesk.Saved;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** The boundary of animators who say who belongs to which group. */
@ApplicationScoped
@Transactional
public class GroupDesk {
    private static final int SHOWN = 500;
    private static final int FOUND = 20;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    OrderDesk desk;

    /** All groups by name. */
    public List<MemberGroup> all(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("select g from MemberGroup g order by g.name", MemberGroup.class)
                .getResultList();
    }

    /** One group. */
    public Optional<MemberGroup> find(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(MemberGroup.class, id));
    }

    /** Those who were taken in one by one, by name. */
    public List<Account> members(long groupId, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select m from MemberGroup g join g.members m where g.id = :group order by m.name, m.id",
                        Account.class)
                .setParameter("group", groupId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** How many answer for a structure now. */
    public long referents(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select count(a) from Account a where a.closedAt is null and a.id in (" + Leading.ACCOUNTS
                                + ")",
                        Long.class)
                .setParameter("yes", true)
                .getSingleResult();
    }

    /** People whose name holds some letters and who are not in the group, by name. */
    public List<Account> candidates(long groupId, String words, Caller caller) {
        caller.require(Role.ANIMATOR);
        if (words.isBlank()) {
            return List.of();
        }
        return entities.createQuery("""
                        select a from Account a
                        where lower(a.name) like :words escape '!' and a.closedAt is null and a.id not in
                            (select m.id from MemberGroup g join g.members m where g.id = :group)
                        order by a.name, a.id
                        """, Account.class)
                .setParameter(
                        "words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .setParameter("group", groupId)
                .setMaxResults(FOUND)
                .getResultList();
    }

    /**
     * Makes a group, or changes one.
     *
     * @param id 0 for a new one
     * @param ofReferents whether all who answer for a structure belong to it, for as long as they do
     */
    public Saved save(long id, String name, boolean ofReferents, Caller caller) {
        caller.require(Role.ANIMATOR);
        List<Flaw> flaws = desk.flaws(name, "", List.of(), caller);
        desk.alone();
        if (flaws.isEmpty() && isTaken(id, name)) {
            flaws.add(Flaw.unknown("name"));
        }
        if (!flaws.isEmpty()) {
            return Saved.flawed(flaws);
        }
        MemberGroup known = id == 0 ? null : entities.find(MemberGroup.class, id, LockModeType.PESSIMISTIC_WRITE);
        MemberGroup group = known == null ? new MemberGroup(name.strip()) : known;
        group.rename(name.strip());
        group.takeReferents(ofReferents);
        if (known == null) {
            entities.persist(group);
        }
        desk.done(CareDeed.GROUP, name.strip(), group.id(), caller);
        return Saved.kept(group.id());
    }

    private boolean isTaken(long id, String name) {
        return !entities.createQuery(
                        "select g.id from MemberGroup g where lower(g.name) = lower(:name) and g.id <> :id", Long.class)
                .setParameter("name", name.strip())
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** Takes somebody in. */
    public Cared take(long groupId, long accountId, Caller caller) {
        return change(groupId, accountId, true, caller);
    }

    /** Lets somebody go. */
    public Cared release(long groupId, long accountId, Caller caller) {
        return change(groupId, accountId, false, caller);
    }

    private Cared change(long groupId, long accountId, boolean in, Caller caller) {
        caller.require(Role.ANIMATOR);
        MemberGroup group = entities.find(MemberGroup.class, groupId, LockModeType.PESSIMISTIC_WRITE);
        Account account = entities.find(Account.class, accountId);
        if (group == null || account == null) {
            return Cared.UNKNOWN;
        }
        if (group.members().contains(account) == in) {
            return Cared.ALREADY;
        }
        if (in) {
            group.take(account);
        } else {
            group.release(account);
        }
        desk.done(CareDeed.GROUP, group.name(), groupId, caller);
        return Cared.DONE;
    }
}
