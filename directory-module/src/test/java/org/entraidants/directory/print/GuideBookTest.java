package org.entraidants.directory.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entraidants.directory.Places;
import org.entraidants.directory.Service;
import org.entraidants.platform.print.Paper;
import org.entraidants.platform.print.Press;
import org.junit.jupiter.api.Test;

class GuideBookTest {
    private static final List<String> POSTCODES = List.of("64230", "64000", "64300");
    private static final List<String> COMMUNES = List.of("Lescar", "Pau", "Orthez");

    private static byte[] guide(int places) {
        List<PlaceText> texts = IntStream.range(0, places)
                .mapToObj(i -> PrintedPages.text(
                        Places.named(i + 1, "Lieu <" + i + "> & compagnie")
                                .in(POSTCODES.get(i % 3), COMMUNES.get(i % 3))
                                .offering(i == 4 ? Service.PARENTING : Service.SAFE_USE),
                        "Camille Larrieu"))
                .toList();
        return PrintedPages.pdf(new GuideBook(PrintedPages.words(Locale.FRENCH), "Réseau d’essai", "Département 64")
                .of(texts, List.of()));
    }

    private static String page(PDDocument guide, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(guide).replace('\u00a0', ' ');
    }

    @Test
    void coverTellsTheNetworkTheTerritoryAndTheDay() throws IOException {
        try (PDDocument guide = PrintedPages.open(guide(3))) {
            assertThat(page(guide, 1))
                    .contains("Réseau d’essai", "Département 64", "3 lieux", "Imprimé le 23 novembre 2026");
        }
    }

    @Test
    void contentsNameThePageOfEveryCommune() throws IOException {
        try (PDDocument guide = PrintedPages.open(guide(30))) {
            for (String commune : List.of("Lescar (64230)", "Orthez (64300)", "Pau (64000)", "Index")) {
                int number = Integer.parseInt(page(guide, 2)
                        .lines()
                        .filter(line -> line.startsWith(commune))
                        .findFirst()
                        .orElseThrow()
                        .replaceAll(".*\\D", ""));
                assertThat(number).isGreaterThan(2);
                assertThat(page(guide, number)).contains(commune);
            }
        }
    }

    @Test
    void bookmarksLeadToCommunes() throws IOException {
        try (PDDocument guide = PrintedPages.open(guide(9))) {
            var outline = guide.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).extracting(PDOutlineItem::getTitle).contains("Lescar (64230)", "Sommaire");
        }
    }

    @Test
    void indexNamesPlacesByWhatIsDoneThere() throws IOException {
        try (PDDocument guide = PrintedPages.open(guide(9))) {
            String index = page(guide, guide.getNumberOfPages());
            assertThat(index).contains("Parents, enfants et écrans", "Lieu <4> & compagnie");
            assertThat(index.indexOf("Lieu <4>")).isEqualTo(index.lastIndexOf("Lieu <4>"));
        }
    }

    @Test
    void guideIsTaggedInItsLanguage() throws IOException {
        try (PDDocument guide = PrintedPages.open(guide(3))) {
            assertThat(guide.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(guide.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(guide.getDocumentInformation().getTitle()).isEqualTo("Département 64");
        }
    }

    @Test
    void everyPlaceIsSetAndDrawnOnce() throws IOException {
        var steps = new int[1];
        PlaceText place = PrintedPages.text(Places.named(1, "Lieu"));
        Paper paper = new GuideBook(PrintedPages.words(Locale.FRENCH), "", "Guide").of(List.of(place), List.of());
        new Press().print(paper, new java.io.ByteArrayOutputStream(), () -> steps[0]++);
        assertThat(steps[0]).isEqualTo(2);
    }
}
