package org.entraidants.events.after.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entraidants.events.HeldGatherings;
import org.entraidants.events.PlannedGatherings;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Registration;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

/** Certificates are for those who came, and their codes can be checked. */
@InContainer
class CertificatesIT {
    private static final String CODE = "(?s).*?(\\d+(?:-[0-9A-Z]{4}){4}).*";

    @Inject
    PlannedGatherings planned;

    @Inject
    HeldGatherings held;

    @Inject
    Certificates certificates;

    @Inject
    Settings settings;

    @Test
    void certificateIsTaggedAndNamesOnlyThoseWhoCame() throws IOException {
        Gathering workshop = planned.workshop(10, Map.of("title", "Lire un avis " + UUID.randomUUID()));
        Registration one = held.seat(workshop, "Anne Essai", UUID.randomUUID() + "@essai.example");
        Registration two = held.seat(workshop, "Zoé Essai", UUID.randomUUID() + "@essai.example");
        held.seat(workshop, "Absent Essai", UUID.randomUUID() + "@essai.example");
        held.came(one, true);
        held.came(two, true);
        Caller animator = planned.demo("animatrice");
        assertThat(certificates.all(workshop, Locale.FRENCH, animator, new ByteArrayOutputStream()))
                .as("not over")
                .isFalse();
        Gathering over = held.hold(workshop);
        var out = new ByteArrayOutputStream();
        assertThat(certificates.all(over, Locale.FRENCH, animator, out)).isTrue();
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(read.getDocumentInformation().getTitle()).startsWith("Attestation de présence");
            assertThat(words(read))
                    .contains("Anne Essai", "Zoé Essai", "Lire un avis", "1 h 30 min", "Salle des essais")
                    .doesNotContain("Absent Essai");
        }
    }

    @Test
    void codeOfACertificateIsCheckedByAnybody() throws IOException {
        Gathering workshop = planned.workshop(10, Map.of());
        Registration one = held.seat(workshop, "Zoé Essai", UUID.randomUUID() + "@essai.example");
        assertThat(certificates.own(one.link(), Locale.FRENCH, new ByteArrayOutputStream()))
                .isFalse();
        held.came(one, true);
        held.hold(workshop);
        var out = new ByteArrayOutputStream();
        assertThat(certificates.own(one.link(), Locale.FRENCH, out)).isTrue();
        String code;
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            code = words(read).replaceAll(CODE, "$1");
        }
        assertThat(get("/attestations/" + code)).contains("Zoé Essai", workshop.title());
        assertThat(get("/attestations?code=" + code.toLowerCase(Locale.ROOT))).contains("Zoé Essai");
        assertThat(get("/attestations/" + "9" + code)).contains("ne connaissons pas");
        held.came(one, false);
        assertThat(certificates.check(code)).isInstanceOf(Checked.Withdrawn.class);
        held.update("delete from events_registrations where id = ?", one.id());
        assertThat(certificates.check(code)).isInstanceOf(Checked.Forgotten.class);
    }

    private String get(String path) {
        return Visitor.at("http://localhost:" + settings.port()).get(path).body();
    }

    private static String words(PDDocument read) throws IOException {
        return new PDFTextStripper().getText(read).replace('\u00a0', ' ');
    }
}
