package org.entraidants.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.harness.Await;
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

    @Test
    void feedForEverybodyIsKeptUntilItChanges() throws InterruptedException {
        Visitor reader = Visitor.at("http://localhost:" + settings.port());
        String feed = "/agenda/calendrier.ics?x=" + UUID.randomUUID();
        String tag = reader.get(feed).headers().firstValue("ETag").orElseThrow();
        Await.until(
                "it is kept",
                () -> StatementCount.of(entities, () -> reader.get(feed)).isEmpty());
        var kept = reader.get(feed);
        assertThat(kept.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(kept.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(kept.headers().firstValue("ETag")).isPresent();
        Visitor knowing =
                reader.with("If-None-Match", kept.headers().firstValue("ETag").orElseThrow());
        assertThat(knowing.get(feed).statusCode()).isEqualTo(304);
        Gathering fresh = planned.workshop(10, Map.of());
        Await.until("it has changed", () -> reader.get(feed).body().contains(fresh.uid()));
        assertThat(reader.get(feed).headers().firstValue("ETag")).isNotEqualTo(Optional.of(tag));
    }

    @Test
    void feedOfOnePersonIsNeverKept() {
        Visitor owner = Visitor.at("http://localhost:" + settings.port()).signedInAs("aidant@demo.example");
        var page = owner.with("Content-Type", "application/x-www-form-urlencoded")
                .post("/compte/rendez-vous", "own=own&feed=1&jakarta.faces.ViewState=stateless")
                .body();
        var link = Pattern.compile("/agenda/calendrier/[^\"<]+\\.ics").matcher(page);
        assertThat(link.find()).isTrue();
        Visitor anybody = Visitor.at("http://localhost:" + settings.port());
        for (int times = 0; times < 2; times++) {
            assertThat(StatementCount.of(
                            entities,
                            () -> assertThat(anybody.get(link.group()).body()).startsWith("BEGIN:VCALENDAR")))
                    .isNotEmpty();
        }
    }

    private List<String> statements(String path, String shown) {
        Visitor visitor = Visitor.at("http://localhost:" + settings.port());
        visitor.get(path + UUID.randomUUID());
        return StatementCount.of(
                entities,
                () -> assertThat(visitor.get(path + UUID.randomUUID()).body()).contains(shown));
    }
}
