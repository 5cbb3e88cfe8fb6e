package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** The rules of the network; the row that holds them is also the lock under which campaigns begin, one after the other. */
@ApplicationScoped
@Transactional
public class RuleBook {
    private static final String ROW = "select months, automatic, second_after, silent_after, from_hour, to_hour"
            + " from directory_freshness where id = 1";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** The rules as they stand. */
    public ReminderRules rules() {
        return read(ROW);
    }

    /** Changes the rules, as an animator. */
    public void decide(ReminderRules rules, Caller caller) {
        caller.require(Role.ANIMATOR);
        entities.createNativeQuery("""
                        update directory_freshness set months = ?, automatic = ?, second_after = ?, silent_after = ?,
                            from_hour = ?, to_hour = ? where id = 1
                        """)
                .setParameter(1, rules.usual().months())
                .setParameter(2, rules.automatic())
                .setParameter(3, rules.secondAfter())
                .setParameter(4, rules.silentAfter())
                .setParameter(5, rules.fromHour())
                .setParameter(6, rules.toHour())
                .executeUpdate();
    }

    /** The rules, held until the end of the transaction. */
    ReminderRules lock() {
        return read(ROW + " for update");
    }

    /** Notes that the network has looked for sheets to ask about; false when it had done so that day already. */
    boolean sweepOn(LocalDate day) {
        return entities.createNativeQuery("update directory_freshness set swept_on = ? where id = 1"
                                + " and (swept_on is null or swept_on < ?)")
                        .setParameter(1, Date.valueOf(day))
                        .setParameter(2, Date.valueOf(day))
                        .executeUpdate()
                == 1;
    }

    private ReminderRules read(String query) {
        var row = (Object[]) entities.createNativeQuery(query).getSingleResult();
        return new ReminderRules(
                Frequency.ofMonths(number(row[0])),
                (Boolean) row[1],
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
