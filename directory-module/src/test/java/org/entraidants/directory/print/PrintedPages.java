package org.entraidants.directory.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entraidants.directory.Places;
import org.entraidants.directory.Sheet.Place;
import org.entraidants.directory.Structure;
import org.entraidants.directory.hours.SchoolHolidays;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.entraidants.platform.print.Paper;
import org.entraidants.platform.print.Press;
import org.entraidants.platform.web.Messages;

/** What comes out of the press, for tests. */
final class PrintedPages {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final String SHEETS = "https://reseau.example/annuaire/";

    private PrintedPages() {}

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

    static Wording words(Locale language) {
        var messages = new Messages(List.of(new Named("platform"), new Named("directory")));
        return new Wording(messages, language, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** A structure in words, with people who may be named. */
    static PlaceText text(Places place, Locale language, String... people) {
        Structure structure = place.structure();
        var main = structure.mainSite();
        List<Place> places = List.of(
                new Place(main, main.offers(), main.exceptionalPeriods(), main.stops(), SchoolHolidays.UNKNOWN));
        List<PlaceText.Person> asked = Arrays.stream(people)
                .map(name -> new PlaceText.Person(name, "médiatrice numérique"))
                .toList();
        return PlaceText.of(new Printed(structure, places, asked), SHEETS, words(language));
    }

    static PlaceText text(Places place, String... people) {
        return text(place, Locale.FRENCH, people);
    }

    static byte[] pdf(Paper paper) {
        var out = new ByteArrayOutputStream();
        var steps = new ArrayList<LocalDate>();
        try {
            new Press().print(paper, out, () -> steps.add(LocalDate.EPOCH));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    /** The words on all pages, with plain spaces. */
    static String words(byte[] pdf) throws IOException {
        try (PDDocument document = open(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
