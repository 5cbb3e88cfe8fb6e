package org.entraidants.events.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.GatheringFixture;
import org.entraidants.events.gathering.Wording;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.RegistrationFixture;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.entraidants.platform.print.Press;
import org.entraidants.platform.web.Messages;
import org.junit.jupiter.api.Test;

class AttendanceSheetTest {
    private final Gathering breakfast =
            GatheringFixture.breakfast("2027-03-11T08:30", "2027-03-11T10:00", "Europe/Paris");

    private record Named(String name) implements Module {
        @Override
        public int floor() {
            return 0;
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }
    }

    @Test
    void namesAndStructuresStandInATableAndNoMailAddress() throws IOException {
        try (PDDocument sheet = printed(people(2))) {
            assertThat(words(sheet))
                    .contains(
                            "Petit-déjeuner",
                            "jeudi 11 mars 2027, de 8 h 30",
                            "Nom",
                            "Signature",
                            "Personne 1",
                            "CCAS d’Essai")
                    .doesNotContain("@");
            assertThat(sheet.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(sheet.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void manyPeopleNeedMorePagesEachWithItsHead() throws IOException {
        try (PDDocument sheet = printed(people(60))) {
            assertThat(sheet.getNumberOfPages()).isBetween(3, 5);
            assertThat(words(sheet).split("Signature", -1)).hasSize(sheet.getNumberOfPages() + 1);
        }
    }

    private List<Registration> people(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> RegistrationFixture.of(breakfast, "Personne " + number, "CCAS d’Essai"))
                .toList();
    }

    private PDDocument printed(List<Registration> people) throws IOException {
        var messages = new Messages(List.of(new Named("platform"), new Named("events")));
        var words = new Wording(messages, Locale.FRENCH, Clock.systemUTC());
        var out = new ByteArrayOutputStream();
        var steps = new ArrayList<String>();
        new Press()
                .print(
                        new AttendanceSheet(words, Locale.FRENCH, "Réseau d’essai").of(breakfast, people),
                        out,
                        () -> steps.add("a picture"));
        return Loader.loadPDF(out.toByteArray());
    }

    private static String words(PDDocument sheet) throws IOException {
        return new PDFTextStripper().getText(sheet).replace('\u00a0', ' ');
    }
}
