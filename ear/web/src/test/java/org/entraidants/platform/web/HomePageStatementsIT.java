package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

@InContainer
class HomePageStatementsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Test
    void homePageNeedsFewStatements() {
        var visitor = Visitor.at("http://localhost:" + settings.port());
        assertThat(StatementCount.ofPage(entities, () -> visitor.get("/?not=kept" + UUID.randomUUID())))
                .hasSizeBetween(1, 9);
    }

    @Test
    void statementsAreSeen() {
        assertThat(StatementCount.of(
                        entities, () -> entities.createNativeQuery("select 1").getSingleResult()))
                .containsExactly("select 1");
    }
}
