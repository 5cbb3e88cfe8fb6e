package org.entraidants.directory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entraidants.directory.ExceptionalPeriod;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Site;
import org.entraidants.directory.Stop;
import org.entraidants.directory.Structure;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.inclusion.InclusionSchema;
import org.entraidants.platform.privacy.Guard;
import org.junit.jupiter.api.Test;

class InventedNetworkTest {
    private static final Instant NOW = Instant.parse("2026-11-22T22:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final InventedNetwork network = InventedNetwork.at(NOW);
    private final List<Structure> structures =
            network.structures().stream().map(InventedStructure::structure).toList();

    private Structure structure(String slug) {
        return structures.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyStructureIsReadAndPlaced() {
        assertThat(network.name()).isEqualTo("Réseau du Béarn et du Haut-Pays");
        assertThat(structures).hasSize(63).extracting(Structure::slug).doesNotHaveDuplicates();
        assertThat(structures).extracting(Structure::mainSite).allSatisfy(site -> {
            assertThat(site.foundBy()).isEqualTo(Site.FoundBy.GIVEN);
            assertThat(site.zone().getId()).isIn("Europe/Paris", "Europe/Brussels");
            assertThat(site.offers()).isNotEmpty();
        });
        assertThat(structures).extracting(Structure::sourceUpdatedOn).containsOnlyNulls();
    }

    @Test
    void everyHourIsUnderstoodAndNoTextIsPersonal() {
        assertThat(structures)
                .map(structure -> structure.mainSite().hours())
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        hours -> assertThat(OpeningHours.read(hours).warnings()).isEmpty());
        assertThat(structures)
                .allSatisfy(structure -> assertThat(Guard.scan(structure.summary() + " " + structure.description()))
                        .isEmpty());
    }

    @Test
    void oneStructureHasEverythingThatWasTold() {
        Structure library = structure("mediatheque-orgelles");
        Site site = library.mainSite();
        assertThat(library.referents()).extracting(Referent::name).contains("Camille Larrieu");
        assertThat(library.referents()).extracting(Referent::consentedAt).containsOnly(NOW);
        assertThat(site.canHost()).isTrue();
        assertThat(site.seats()).isEqualTo(24);
        assertThat(site.computers()).isEqualTo(8);
        assertThat(site.languages()).containsExactly("fr", "oc", "es");
        assertThat(site.bookingPage()).isEqualTo("https://rdv.mediatheque-orgelles.example");
        assertThat(site.offers().get(0).capacity()).isEqualTo(4);
        assertThat(site.offers().get(0).doesFor()).isFalse();
    }

    @Test
    void daysAreCountedFromTheStart() {
        assertThat(structure("mediatheque-orgelles").mainSite().exceptionalPeriods())
                .extracting(ExceptionalPeriod::fromDay, ExceptionalPeriod::toDay)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TODAY.plusDays(20), TODAY.plusDays(26)));
        assertThat(structure("salle-informatique-portable").mainSite().stops())
                .extracting(Stop::onDay)
                .contains(TODAY.plusDays(2), TODAY.plusDays(16));
        assertThat(structure("mediabus-haut-pays").mainSite().stops())
                .filteredOn(stop -> stop.weekday() != null)
                .isNotEmpty()
                .allSatisfy(stop -> assertThat(stop.onDay()).isNull());
    }

    @Test
    void verificationsLieInThePast() {
        assertThat(network.structures())
                .filteredOn(one -> one.verifiedBy().isPresent())
                .hasSize(56)
                .allSatisfy(one -> assertThat(one.verifiedAt())
                        .isBefore(NOW)
                        .isAfter(one.structure().createdAt()));
    }

    @Test
    void passwordsAreReadableAndDiffer() {
        String password = ReadablePassword.fresh();
        assertThat(password).matches("([b-z][aeiou][b-z][aeiou]-){3}[b-z][aeiou][b-z][aeiou]");
        assertThat(ReadablePassword.fresh()).isNotEqualTo(password);
    }

    @Test
    void everyStructureFitsDataInclusion() {
        assertThat(InventedNetwork.at(Instant.parse("2026-06-01T10:00:00Z")).structures())
                .allSatisfy(one -> InclusionSchema.assertValid(one.structure()));
    }
}
