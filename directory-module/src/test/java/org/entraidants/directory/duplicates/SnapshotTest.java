package org.entraidants.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Structure;
import org.entraidants.directory.Typology;
import org.entraidants.directory.duplicates.Mergers.Choice;
import org.entraidants.directory.duplicates.Preview.Line;
import org.entraidants.directory.place.Country;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    @Test
    void everyPartCanBePutBack() {
        Structure full = full();
        Structure bare = bare("Atelier");
        Snapshot wanted = Snapshot.of(full);
        Snapshot before = Snapshot.of(bare);
        for (Part part : Part.values()) {
            wanted.give(part, bare);
            assertThat(Snapshot.of(bare).text(part)).as(part.name()).isEqualTo(wanted.text(part));
            before.give(part, bare);
            assertThat(Snapshot.of(bare).text(part)).as(part.name()).isEqualTo(before.text(part));
        }
    }

    @Test
    void writtenDownItSaysTheSame() {
        Snapshot wanted = Snapshot.of(full());
        Snapshot read = Snapshot.read(wanted.json().build());
        assertThat(Part.values()).allSatisfy(part -> assertThat(read.text(part)).isEqualTo(wanted.text(part)));
    }

    @Test
    void previewProposesWhatIsKnownAndBothOfAList() {
        Structure kept = bare("Atelier");
        kept.correct(Detail.EMAILS, "un@atelier.example");
        Structure gone = full();
        Preview preview = Preview.of(1, Snapshot.of(kept), Snapshot.of(gone));
        assertThat(line(preview, Part.NAME).proposal()).isEqualTo(Choice.KEPT);
        assertThat(line(preview, Part.PHONE).proposal()).isEqualTo(Choice.GONE);
        assertThat(line(preview, Part.EMAILS).proposal()).isEqualTo(Choice.BOTH);
        assertThat(line(preview, Part.EMAILS).both()).isEqualTo("un@atelier.example, deux@atelier.example");
        Snapshot result = preview.result(Map.of(Part.NAME, Choice.GONE));
        assertThat(result.text(Part.NAME)).isEqualTo("Atelier des Embruns");
        assertThat(result.text(Part.PHONE)).isEqualTo("+33298000001");
        assertThat(result.text(Part.EMAILS)).isEqualTo("un@atelier.example|deux@atelier.example");
    }

    private static Line line(Preview preview, Part part) {
        return preview.lines().stream()
                .filter(line -> line.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static Structure bare(String name) {
        var structure = new Structure("atelier", name, Country.FR, Instant.EPOCH);
        structure.addSite();
        structure.correct(Detail.ADDRESS, "2 quai de la Douane");
        structure.correct(Detail.POSTCODE, "29200");
        structure.correct(Detail.COMMUNE, "Brest");
        structure.mainSite().settle(Country.FR);
        return structure;
    }

    private static Structure full() {
        Structure structure = bare("Atelier des Embruns");
        structure.classify(List.of(Typology.ASSO, Typology.FABLAB));
        structure.correct(Detail.USUAL_NAME, "L’Embrun");
        structure.correct(Detail.PHONE, "+33298000001");
        structure.correct(Detail.EMAILS, "deux@atelier.example");
        structure.correct(Detail.HOURS, "Mo-Fr 09:00-12:00");
        structure.correct(Detail.ADDRESS, "9 rue Ouest");
        structure.correct(Detail.POSTCODE, "64000");
        structure.correct(Detail.COMMUNE, "Pau");
        structure.mainSite().settle(Country.FR);
        structure.mainSite().welcome(List.of("fr", "br"), "Au fond de la cour");
        structure.mainSite().equip(12, null, 4, null, List.of("scanner", "imprimante"));
        structure.mainSite().host("Le mardi");
        structure.contribute(true, "Fiches", null);
        return structure;
    }
}
