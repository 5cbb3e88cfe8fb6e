package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.place.Country;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.News;
import org.junit.jupiter.api.Test;

@InContainer
class DirectoryNewsIT {
    private static final Instant LONG_AGO = Instant.parse("2019-03-01T08:00:00Z");

    @Inject
    DirectoryNews news;

    @Inject
    Transactions transactions;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    private final List<Long> made = new ArrayList<>();

    @Test
    void newsNameOnlyVerifiersWhomEverybodyMaySee() {
        // A sheet that another test has edited since tells of that instead.
        assertThat(news.since(Instant.EPOCH, 5_000))
                .extracting(News::detail)
                .containsAnyOf("Camille Larrieu", "Fatou Camara", "Carla Mendes", "Nadia Oukacha")
                .doesNotContain("Équipe d’animation");
    }

    @Test
    void whatAFileHasBroughtIsToldByTheNewest() {
        try {
            list("alone-before", Duration.ofHours(-2));
            for (int i = 0; i < 5; i++) {
                list("crowd-" + i, Duration.ofMinutes(i));
            }
            list("alone-after", Duration.ofHours(3));
            assertThat(news.since(LONG_AGO.minus(Duration.ofDays(1)), 5_000))
                    .filteredOn(one -> one.at().isBefore(LONG_AGO.plus(Duration.ofDays(1))))
                    .extracting(News::title, News::others)
                    .containsExactly(tuple("alone-after", 0L), tuple("crowd-4", 4L), tuple("alone-before", 0L));
        } finally {
            transactions.run(() -> made.forEach(id -> entities.remove(entities.find(Structure.class, id))));
        }
    }

    private void list(String name, Duration after) {
        transactions.run(() -> {
            var structure = new Structure(name, name, Country.FR, LONG_AGO.plus(after));
            entities.persist(structure);
            made.add(structure.id());
        });
    }
}
