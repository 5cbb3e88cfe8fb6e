package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.AccountClosed;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/**
 * The boundary of teams. Its referents and animators look after a team; the others get {@link
 * org.entraidants.platform.account.AccessDenied}. Everybody sees and may leave the own ones.
 */
@ApplicationScoped
@Transactional
public class Team {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Memberships memberships;

    @Inject
    Invitations invitations;

    @Inject
    JoinRequests requests;

    /** The team of a structure; empty when there is no such structure. */
    public Optional<TeamSheet> find(String slug, Caller caller) {
        Optional<Structure> found = memberships.structure(slug);
        memberships.requireLead(found.orElse(null), caller);
        return found.map(structure -> new TeamSheet(
                structure, memberships.team(structure), invitations.open(structure), requests.waiting(structure)));
    }

    /** Whether the caller looks after the team of a structure; never throws. */
    public boolean mayLead(String slug, Caller caller) {
        return memberships
                .structure(slug)
                .filter(structure -> memberships.mayLead(structure, caller))
                .isPresent();
    }

    /** Whether the caller belongs to a structure. */
    public boolean isMember(String slug, Caller caller) {
        Long account = caller.accountId();
        return account != null
                && memberships
                        .structure(slug)
                        .flatMap(structure -> memberships.of(account, structure))
                        .isPresent();
    }

    /** The structures of an account, by name. */
    public List<Membership> of(long accountId) {
        return entities.createQuery("""
                        select m from Membership m join fetch m.structure s
                        where m.account.id = :account order by s.name, m.id
                        """, Membership.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /**
     * Makes somebody a referent, or a member again.
     *
     * @return false when there is no such membership
     */
    public boolean entrust(long membershipId, boolean referent, Caller caller) {
        Optional<Membership> found = led(membershipId, caller);
        found.ifPresent(membership -> memberships.entrust(membership, referent));
        return found.isPresent();
    }

    /**
     * Takes somebody out of a team.
     *
     * @return false when there is no such membership
     */
    public boolean remove(long membershipId, Caller caller) {
        Optional<Membership> found = led(membershipId, caller);
        found.ifPresent(memberships::end);
        return found.isPresent();
    }

    private Optional<Membership> led(long membershipId, Caller caller) {
        Membership found = entities.find(Membership.class, membershipId);
        memberships.requireLead(found == null ? null : found.structure(), caller);
        return Optional.ofNullable(found);
    }

    /**
     * Leaves a team.
     *
     * @return false when the caller is not in it
     */
    public boolean leave(long membershipId, Caller caller) {
        caller.require(Role.MEMBER);
        long self = caller.identity().orElseThrow().accountId();
        Optional<Membership> own = Optional.ofNullable(entities.find(Membership.class, membershipId))
                .filter(membership -> membership.account().id() == self);
        own.ifPresent(memberships::end);
        return own.isPresent();
    }

    /**
     * Structures that nobody answers for, by name.
     *
     * @param after the name of the last one of the page before, empty for the first page
     * @param afterId its number
     */
    public List<Structure> withoutReferent(String after, long afterId, int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select s from Structure s left join Membership m on m.structure = s and m.referent = :yes
                        where m.id is null and s.mergedInto is null and (s.name > :after or (s.name = :after and s.id > :id))
                        order by s.name, s.id
                        """, Structure.class)
                .setParameter("after", after)
                .setParameter("id", afterId)
                .setParameter("yes", true)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whoever cannot sign in answers for nothing; opened again, the account is a member of its structures as before. */
    void end(@Observes AccountClosed closed) {
        entities.createQuery(
                        "select m from Membership m where m.account.id = :account and m.referent = :yes",
                        Membership.class)
                .setParameter("account", closed.accountId())
                .setParameter("yes", true)
                .getResultList()
                .forEach(membership -> memberships.entrust(membership, false));
    }
}
