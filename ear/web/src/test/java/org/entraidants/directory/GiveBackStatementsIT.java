package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

/** A file of some sixty places needs no more statements than one of two; the watch for changes may add one of its own. */
@InContainer
class GiveBackStatementsIT {
    private static final String BEARN = "?lat=43.3&lon=-0.6&radius=100&unseen=";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Test
    void csvNeedsFewStatements() {
        assertThat(statementsOf("/api/v1/structures.csv" + BEARN, "La Passerelle"))
                .hasSizeBetween(3, 7);
    }

    @Test
    void geoJsonNeedsFewStatements() {
        assertThat(statementsOf("/api/v1/structures.geojson" + BEARN, "La Passerelle"))
                .hasSizeBetween(1, 3);
    }

    @Test
    void dataInclusionNeedsFewStatements() {
        assertThat(statementsOf("/api/v1/structures.data-inclusion.json" + BEARN, "La Passerelle"))
                .hasSizeBetween(4, 10);
    }

    @Test
    void frameNeedsFewStatements() {
        assertThat(statementsOf("/encart/annuaire?q=passerelle&unseen=", "La Passerelle"))
                .hasSizeBetween(0, 4);
    }

    private List<String> statementsOf(String address, String expected) {
        var visitor = Visitor.at("http://localhost:" + settings.port());
        return StatementCount.of(
                entities,
                () -> assertThat(visitor.get(address + System.nanoTime()).body())
                        .contains(expected));
    }
}
