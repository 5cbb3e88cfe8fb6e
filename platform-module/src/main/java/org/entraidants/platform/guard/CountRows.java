package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** The table behind {@link Counts}. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CountRows {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    boolean add(LocalDate day, String kind, String outcome) {
        boolean known = write("""
                update platform_guard_counts set times = times + 1 where on_day = ? and kind = ? and outcome = ?
                """, day, kind, outcome) > 0;
        if (!known) {
            write(
                    "insert into platform_guard_counts (on_day, kind, outcome, times) values (?, ?, ?, 1)",
                    day,
                    kind,
                    outcome);
        }
        return known;
    }

    private int write(String sql, LocalDate day, String kind, String outcome) {
        return entities.createNativeQuery(sql)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, kind)
                .setParameter(3, outcome)
                .executeUpdate();
    }

    /** Kind, outcome and number of all days from one on. */
    @SuppressWarnings("unchecked")
    List<Object[]> since(LocalDate day) {
        return entities.createNativeQuery("""
                        select kind, outcome, sum(times) from platform_guard_counts
                        where on_day >= ? group by kind, outcome order by kind, outcome
                        """)
                .setParameter(1, Date.valueOf(day))
                .getResultList();
    }
}
