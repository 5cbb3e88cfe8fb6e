package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of those who write, for the pages of modules above. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Bylines {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /**
     * The names of some accounts, closed ones too, but not of people who were forgotten, with the structure that each has belonged to for longest; by the number
     * of the account, in one query.
     */
    public Map<Long, Byline> of(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createQuery("""
                        select a.id, a.name, s.name, s.slug from Account a
                        left join Membership m on m.account = a
                        left join m.structure s
                        where a.id in :accounts and a.name <> '' and (s.id is null or s.mergedInto is null)
                        order by m.since, m.id
                        """, Object[].class)
                .setParameter("accounts", accountIds)
                .getResultList();
        var bylines = new HashMap<Long, Byline>();
        rows.forEach(row ->
                bylines.putIfAbsent((Long) row[0], new Byline((String) row[1], orEmpty(row[2]), orEmpty(row[3]))));
        return bylines;
    }

    private static String orEmpty(Object text) {
        return text == null ? "" : (String) text;
    }
}
