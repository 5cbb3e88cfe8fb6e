package org.entraidants.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

/** How few statements the pages that are read most need, the page cache left aside by an unknown parameter. */
@InContainer
class EventsStatementsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    PlannedGatherings planned;

    @Test
    void listMonthAndMapNeedFewStatements() {
        for (String view : List.of("liste", "mois", "carte")) {
            assertThat(statements("/agenda?vue=" + view + "&x=", "Les rendez-vous"))
                    .as(view)
                    .hasSizeBetween(1, 2);
        }
    }

    @Test
    void gatheringNeedsFewStatements() {
        Gathering workshop = planned.workshop(10, Map.of());
        assertThat(statements(workshop.path() + "?x=", "Salle des essais")).hasSizeBetween(1, 3);
    }

    @Test
    void listAtTheDoorNeedsFewStatements() {
        Gathering workshop = planned.workshop(10, Map.of());
        Visitor door = Visitor.at("http://localhost:" + settings.port()).signedInAs("animatrice@demo.example");
        door.get(workshop.path() + "/presence");
        assertThat(StatementCount.of(entities, () -> door.get(workshop.path() + "/presence")))
                .hasSizeBetween(2, 5);
    }

    @Test
    void feedNeedsOneStatement() {
        assertThat(statements("/agenda/calendrier.ics?x=", "BEGIN:VEVENT")).hasSize(1);
    }

    private List<String> statements(String path, String shown) {
        Visitor visitor = Visitor.at("http://localhost:" + settings.port());
        visitor.get(path + UUID.randomUUID());
        return StatementCount.of(
                entities,
                () -> assertThat(visitor.get(path + UUID.randomUUID()).body()).contains(shown));
    }
}
