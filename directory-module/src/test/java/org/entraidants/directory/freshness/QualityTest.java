package org.entraidants.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Places;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Service;
import org.entraidants.directory.Structure;
import org.entraidants.directory.freshness.Quality.Criterion;
import org.entraidants.directory.freshness.Quality.Line;
import org.entraidants.directory.freshness.Quality.Share;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Structure structure =
            Places.named(1, "Atelier du Relais").in("48000", "Mende").structure();

    @Test
    void hundredPointsCanBeReached() {
        assertThat(Arrays.stream(Criterion.values())
                        .mapToInt(criterion -> new Line(criterion, Share.WHOLE).points())
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void emptySheetHasOnlyItsCommune() {
        assertThat(shares()).containsOnly(Share.NOTHING, Share.PART);
        assertThat(share(Criterion.PLACE)).isEqualTo(Share.PART);
        assertThat(quality().points()).isEqualTo(5);
    }

    @Test
    void missingLinesComeInTheOrderOfTheirWeight() {
        structure.correct(Detail.SUMMARY, "Court");
        assertThat(quality().missing()).extracting(Line::criterion).startsWith(Criterion.HOURS);
        assertThat(quality().missing()).extracting(Line::criterion).endsWith(Criterion.SUMMARY);
        assertThat(quality().missing()).noneMatch(Line::isWhole);
    }

    @Test
    void hoursThatNobodyUnderstandsCountByHalf() {
        structure.correct(Detail.HOURS, "quand il fait beau");
        assertThat(share(Criterion.HOURS)).isEqualTo(Share.PART);
        structure.correct(Detail.HOURS, "Mo-Fr 09:00-12:00");
        assertThat(share(Criterion.HOURS)).isEqualTo(Share.WHOLE);
    }

    @Test
    void oneWayToBeReachedIsHalfOfTwo() {
        structure.correct(Detail.PHONE, "+33466000000");
        assertThat(share(Criterion.CONTACT)).isEqualTo(Share.PART);
        structure.correct(Detail.EMAILS, "atelier@reseau.example");
        assertThat(share(Criterion.CONTACT)).isEqualTo(Share.WHOLE);
    }

    @Test
    void servicesCountWholeOnceTheyAreDescribed() {
        var offer = structure.mainSite().addOffer(Service.SAFE_USE);
        assertThat(share(Criterion.OFFERS)).isEqualTo(Share.PART);
        offer.address(List.of(Audience.YOUNG_PEOPLE), List.of(), List.of(), null);
        assertThat(share(Criterion.OFFERS)).isEqualTo(Share.WHOLE);
    }

    @Test
    void referentCountsAsFarAsTheNameIsShown() {
        var referent = structure.addReferent("Odile Essai");
        assertThat(share(Criterion.REFERENT)).isEqualTo(Share.NOTHING);
        referent.consentTo(Consent.MEMBERS, NOW);
        assertThat(share(Criterion.REFERENT)).isEqualTo(Share.PART);
        referent.consentTo(Consent.EVERYONE, NOW);
        assertThat(share(Criterion.REFERENT)).isEqualTo(Share.WHOLE);
    }

    @Test
    void confirmationLosesItsWeightWithTime() {
        confirmedOn("2026-05-22T10:00:00Z");
        assertThat(share(Criterion.VERIFIED)).isEqualTo(Share.WHOLE);
        confirmedOn("2026-05-21T10:00:00Z");
        assertThat(share(Criterion.VERIFIED)).isEqualTo(Share.PART);
        confirmedOn("2025-11-21T10:00:00Z");
        assertThat(share(Criterion.VERIFIED)).isEqualTo(Share.NOTHING);
    }

    @Test
    void sentenceIsMoreThanAWord() {
        structure.correct(Detail.SUMMARY, "Aide");
        assertThat(share(Criterion.SUMMARY)).isEqualTo(Share.PART);
        structure.correct(Detail.SUMMARY, "Un atelier de quartier qui aide aux démarches en ligne.");
        assertThat(share(Criterion.SUMMARY)).isEqualTo(Share.WHOLE);
    }

    private void confirmedOn(String moment) {
        structure.verify("Odile Essai", null, Instant.parse(moment));
    }

    private Quality quality() {
        return Quality.of(structure, TODAY);
    }

    private Share share(Criterion criterion) {
        return quality().lines().stream()
                .filter(line -> line.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .share();
    }

    private Stream<Share> shares() {
        return quality().lines().stream().map(Line::share);
    }
}
