package org.entraidants.directory.national;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entraidants.directory.national.Problem.Code;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The real file of 12,182 places, where it is at hand. */
class RealFileTest {
    private static final Path DATA = Stream.of("/work/shared/data", "../shared/data", "../../shared/data")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("absent"));

    @Test
    void acceptsEveryPlace() throws IOException {
        var lines = lines(bytes("lieux-mediation-numerique.csv"));
        var refusals = new ArrayList<Code>();
        var warnings = new TreeMap<Code, Integer>();
        for (var line : lines) {
            if (line instanceof Line.Refused) {
                refusals.addAll(Sheets.codesOf(line));
            } else {
                Sheets.codesOf(line).forEach(code -> warnings.merge(code, 1, Integer::sum));
            }
        }
        assertThat(lines).hasSize(12_182);
        assertThat(refusals).isEmpty();
        assertThat(warnings)
                .containsOnlyKeys(
                        Code.DATE_OLD,
                        Code.EMAIL_ACCENTED,
                        Code.ODD_CHARACTERS,
                        Code.INVISIBLE_CHARACTERS,
                        Code.FORMULA,
                        Code.HTML);
    }

    @Test
    void givesEveryCellBackExceptInvisibleCharacters() throws IOException {
        var header = List.of(new String(bytes("lieux-mediation-numerique.csv"), UTF_8).split("\\R", 2)[0].split(","));
        assertThat(header)
                .containsExactlyElementsOf(
                        Stream.of(Field.values()).map(Field::column).toList());
        var changed = new ArrayList<String>();
        for (var line : lines(bytes("lieux-mediation-numerique.csv"))) {
            if (line instanceof Line.Accepted accepted) {
                for (var field : Field.values()) {
                    var raw = accepted.raw().get(header.indexOf(field.column()));
                    var cell = accepted.place().cell(field);
                    if (!cell.equals(raw)) {
                        changed.add(raw);
                    }
                }
            }
        }

        assertThat(changed).hasSize(10).allMatch(raw -> raw.matches("(?s).*[\\p{Cc}\\p{Cf}&&[^\\t\\n\\r]].*"));
    }

    @Test
    void writesAndReadsAgainTheSamePlaces() throws IOException {
        var places = places(bytes("lieux-mediation-numerique.csv"));
        var out = new StringWriter();
        try (var writer = new PlaceWriter(out)) {
            places.forEach(writer::write);
        }

        assertThat(places(out.toString().getBytes(UTF_8)).equals(places)).isTrue();
    }

    @Test
    void readsInSeconds() throws IOException {
        var bytes = bytes("lieux-mediation-numerique.csv");
        var best = Long.MAX_VALUE;
        for (var i = 0; i < 4; i++) {
            var start = System.nanoTime();
            new PlaceReader(Clock.systemUTC()).read(new ByteArrayInputStream(bytes), line -> {});
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(best).isLessThan(5_000_000_000L);
    }

    @Test
    void acceptsTheExampleOfTheStandard() throws IOException {
        var bytes = bytes("exemple-valide-v1.0.2.csv");
        var place = places(bytes).get(0);

        assertThat(place.cell(Field.LABELS))
                .isEqualTo("Formé à « Mon Espace Santé »|Arnia/MedNum BFC (Bourgogne-Franche-Comté)");
        assertThat(place.unknown()).isEmpty();
    }

    private static byte[] bytes(String name) throws IOException {
        var file = DATA.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> name + " is not here");
        return Files.readAllBytes(file);
    }

    private static List<Line> lines(byte[] bytes) throws IOException {
        var lines = new ArrayList<Line>();
        var reading = new PlaceReader(Clock.systemUTC()).read(new ByteArrayInputStream(bytes), lines::add);
        assertThat(reading.problems()).isEmpty();
        return lines;
    }

    private static List<Place> places(byte[] bytes) throws IOException {
        return lines(bytes).stream()
                .filter(Line.Accepted.class::isInstance)
                .map(line -> ((Line.Accepted) line).place())
                .toList();
    }
}
