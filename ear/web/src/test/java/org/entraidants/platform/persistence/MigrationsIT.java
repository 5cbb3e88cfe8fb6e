package org.entraidants.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

@InContainer
class MigrationsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Test
    void runOnTheDatabaseOfThisRun() {
        assertThat(settings.database().isPostgreSql())
                .isEqualTo("postgresql".equals(System.getProperty("entraidants.tests.database")));
        assertThat(entities.createNativeQuery(
                                "select count(*) from platform_schema_history where success = true and version = '1'")
                        .getSingleResult())
                .hasToString("1");
    }

    @Test
    void everyEntityFitsItsTable() {
        var types = entities.getMetamodel().getEntities();
        assertThat(types).isNotEmpty();
        types.forEach(type -> entities.createQuery("select e from " + type.getName() + " e", type.getJavaType())
                .setMaxResults(1)
                .getResultList());
    }
}
