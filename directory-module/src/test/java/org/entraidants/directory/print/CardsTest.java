package org.entraidants.directory.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.entraidants.directory.Places;
import org.entraidants.directory.Service;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static final Wording FRENCH = PrintedPages.words(Locale.FRENCH);

    private static byte[] card(PlaceText place) {
        return PrintedPages.pdf(new Cards(FRENCH, "Réseau d’essai").one(place));
    }

    private static Places library() {
        return Places.named(1, "Médiathèque d’Orgelles")
                .in("64230", "Lescar")
                .open("Mo-Tu,Th 09:00-12:00,14:00-18:00; Sa 10:00-12:30")
                .offering(Service.ADMINISTRATIVE_HELP);
    }

    @Test
    void cardTellsWhomToAskForWhereAndWhen() throws IOException {
        assertThat(PrintedPages.words(card(PrintedPages.text(library(), "Camille Larrieu"))))
                .contains("Demandez", "Camille Larrieu", "Médiathèque d’Orgelles", "1 rue de l’Essai", "64230 Lescar")
                .contains("Lundi, mardi et jeudi : de 9 h à 12 h et de 14 h à", "Samedi : de 10 h à 12 h 30")
                .contains("reseau.example/annuaire/place-1", "Imprimé le 23 novembre 2026", "Réseau d’essai");
    }

    @Test
    void cardOfNobodyInParticularSendsToTheDesk() throws IOException {
        assertThat(PrintedPages.words(card(PrintedPages.text(library()))))
                .contains("Présentez-vous à l’accueil")
                .doesNotContain("Demandez");
    }

    @Test
    void cardWithoutHoursSaysSo() throws IOException {
        assertThat(PrintedPages.words(card(PrintedPages.text(Places.named(2, "Mairie")))))
                .contains("Horaires non connus");
    }

    @Test
    void cardIsTaggedAndTellsItsLanguageAndTitle() throws IOException {
        try (PDDocument card = PrintedPages.open(card(PrintedPages.text(library(), "Camille Larrieu")))) {
            var catalog = card.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(card.getDocumentInformation().getTitle()).isEqualTo("Carte\u00a0: Médiathèque d’Orgelles");
            assertThat(card.getDocumentInformation().getSubject()).contains("Qui demander");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void everyTypefaceTravelsAlong() throws IOException {
        try (PDDocument card = PrintedPages.open(card(PrintedPages.text(library(), "Борис Petrov")))) {
            var resources = card.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void hostileAndEndlessNamesStayTextOnOnePage() throws IOException {
        Places place = Places.named(3, "<script>alert(1)</script> & 🏡 " + "très ".repeat(40) + "long]]>")
                .open("Mo 09:00-12:00; Tu 10:00-13:00; We 08:00-09:00; Th 14:00-16:00; Fr 15:00-17:00; Sa 09:00-10:00");
        byte[] card = card(PrintedPages.text(place, "Zoé <b> & " + "de La ".repeat(20)));
        assertThat(PrintedPages.words(card))
                .contains("<script>alert(1)</script> &", "long]]>", "Zoé <b> &", "Samedi : de 9 h à 10 h")
                .doesNotContain("🏡", "#");
        try (PDDocument document = PrintedPages.open(card)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void cardIsAsSmallAsAPocketAndFourFillASheet() throws IOException {
        PlaceText place = PrintedPages.text(library(), "Camille Larrieu");
        try (PDDocument card = PrintedPages.open(card(place))) {
            assertThat(card.getNumberOfPages()).isEqualTo(1);
            assertThat(Math.round(card.getPage(0).getMediaBox().getWidth() / 72 * 25.4))
                    .isEqualTo(105);
        }
        byte[] nine = PrintedPages.pdf(new Cards(FRENCH, "").several(Collections.nCopies(9, place)));
        try (PDDocument sheets = PrintedPages.open(nine)) {
            assertThat(sheets.getNumberOfPages()).isEqualTo(3);
            assertThat(Math.round(sheets.getPage(0).getMediaBox().getWidth() / 72 * 25.4))
                    .isEqualTo(210);
        }
        assertThat(PrintedPages.words(nine).split("Camille Larrieu", -1)).hasSize(10);
    }

    @Test
    void posterFitsOnOnePageHoweverMuchThereIsToSay() throws IOException {
        Places place = Places.named(4, "Maison " + "très ".repeat(30) + "longue")
                .open("Mo 09:00-12:00; Tu 10:00-13:00; We 08:00-09:00; Th 14:00-16:00; Fr 15:00-17:00; Sa 09:00-10:00")
                .offering(Service.values());
        byte[] poster = PrintedPages.pdf(new Poster(FRENCH, "").of(PrintedPages.text(place, "Camille Larrieu")));
        assertThat(PrintedPages.words(poster))
                .contains("Ici, on vous aide avec", "Démarches en ligne", "Samedi", "Camille Larrieu");
        try (PDDocument document = PrintedPages.open(poster)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void englishCardSpeaksEnglish() throws IOException {
        PlaceText place = PrintedPages.text(library(), Locale.ENGLISH, "Camille Larrieu");
        byte[] card = PrintedPages.pdf(new Cards(PrintedPages.words(Locale.ENGLISH), "").one(place));
        assertThat(PrintedPages.words(card)).contains("Ask for", "Monday, Tuesday and Thursday");
        try (PDDocument document = PrintedPages.open(card)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void cardsOfNobodyAreNoSheets() {
        assertThat(new Cards(FRENCH, "")
                        .several(List.of())
                        .document()
                        .getElementsByTagName("h1")
                        .getLength())
                .isZero();
    }
}
