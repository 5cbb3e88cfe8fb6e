package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.platform.account.Role;
import org.jspecify.annotations.Nullable;

/** The people of the network by their names, for the modules above. Closed accounts are nobody. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PeopleNames {
    private static final int MOST = 5000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /**
     * The names of those who let members see them, in order; one statement.
     *
     * @param known accounts whose names the caller sees anyway, such as those who write in a topic
     * @param among only these and animators; null for everybody
     */
    public List<String> visible(Collection<Long> known, @Nullable Collection<Long> among) {
        TypedQuery<String> query = entities.createQuery("""
                        select distinct a.name from Account a
                        where a.closedAt is null and (a.id in :known or a.id in (
                            select p.accountId from Person p where p.consent in :visible))
                        """ + only(among) + " order by a.name", String.class)
                .setParameter("known", orNobody(known))
                .setParameter("visible", EnumSet.of(Consent.EVERYONE, Consent.MEMBERS));
        return fill(query, among).setMaxResults(MOST).getResultList();
    }

    /** The accounts of people who are called so; see {@link #visible}. */
    public List<Long> called(Collection<String> names, @Nullable Collection<Long> among) {
        if (names.isEmpty()) {
            return List.of();
        }
        TypedQuery<Long> query = entities.createQuery(
                        "select a.id from Account a where a.closedAt is null and a.name in :names" + only(among),
                        Long.class)
                .setParameter("names", names);
        return fill(query, among).setMaxResults(MOST).getResultList();
    }

    private static String only(@Nullable Collection<Long> among) {
        return among == null ? "" : " and (a.id in :among or a.role in :animators)";
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, @Nullable Collection<Long> among) {
        return among == null
                ? query
                : query.setParameter("among", orNobody(among))
                        .setParameter("animators", EnumSet.of(Role.ANIMATOR, Role.ADMINISTRATOR));
    }

    /** An empty list stands in no query. */
    private static Collection<Long> orNobody(Collection<Long> accounts) {
        return accounts.isEmpty() ? Set.of(0L) : accounts;
    }
}
