package org.entraidants.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks through every table for what still leads to somebody, so that no table is left out for being new. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Remains {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** The columns of text in which a word stands, as {@code table.column}. */
    public List<String> of(String word) {
        return holding(
                "lower(data_type) in ('character varying', 'text', 'character large object')",
                "lower(%s) like '%%" + word.toLowerCase(Locale.ROOT) + "%%'");
    }

    /** The columns that name an account, as {@code table.column}. */
    public List<String> of(long accountId) {
        return holding(
                "lower(data_type) = 'bigint' and (lower(column_name) like '%account_id' or lower(column_name) like '%\\_by'"
                        + " or lower(column_name) in ('author_id', 'last_author_id', 'owner_id', 'sender_id', 'reporter_id',"
                        + " 'moderator_id', 'taken_by', 'invited_by'))",
                "%s = " + accountId);
    }

    private List<String> holding(String columns, String condition) {
        @SuppressWarnings("unchecked")
        List<Object[]> candidates = entities.createNativeQuery("""
                        select table_name, column_name from information_schema.columns
                        where lower(table_schema) = 'public' and (lower(table_name) like 'platform\\_%'
                          or lower(table_name) like 'directory\\_%' or lower(table_name) like 'forum\\_%'
                          or lower(table_name) like 'events\\_%')
                          and lower(table_name) not in ('directory_orientation_figures', 'platform_changes') and
                        """ + columns).getResultList();
        var holding = new ArrayList<String>();
        for (Object[] column : candidates) {
            String sql = "select count(*) from " + column[0] + " where " + condition.formatted(column[1]);
            if (((Number) entities.createNativeQuery(sql).getSingleResult()).longValue() > 0) {
                holding.add((column[0] + "." + column[1]).toLowerCase(Locale.ROOT));
            }
        }
        return holding;
    }
}
