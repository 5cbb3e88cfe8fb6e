package org.entraidants.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.eclipse.persistence.jpa.JpaQuery;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.account.Account;
import org.junit.jupiter.api.Test;

@InContainer
class PreparedIT {
    private static final String QUERY = "select a from Account a where a.id > :least order by a.id";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Test
    void returnsTheFirstRowsEachTime() {
        for (int most : new int[] {2, 2, 3, 2}) {
            assertThat(Prepared.first(most, QUERY, Account.class, entities)
                            .setParameter("least", 0L)
                            .getResultList())
                    .hasSize(most);
        }
        assertThat(entities.createQuery(QUERY, Account.class)
                        .setParameter("least", 0L)
                        .getResultList())
                .hasSizeGreaterThan(3);
    }

    @Test
    void isTranslatedOnce() {
        assertThat(sql()).isNotEmpty();
        assertThat(sql()).isSameAs(sql());
    }

    private String sql() {
        TypedQuery<Account> query =
                Prepared.first(4, QUERY, Account.class, entities).setParameter("least", 0L);
        assertThat(query.getResultList()).hasSize(4);
        return query.unwrap(JpaQuery.class).getDatabaseQuery().getSQLString();
    }
}
