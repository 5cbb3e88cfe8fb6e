package org.entraidants.directory.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Small invented files, and what is read from them on 1 June 2026. */
final class Sheets {
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private Sheets() {}

    record Read(Reading reading, List<Line> lines) {
        Line.Accepted accepted() {
            return (Line.Accepted) lines.get(0);
        }

        Line.Refused refused() {
            return (Line.Refused) lines.get(0);
        }

        Place place() {
            return accepted().place();
        }

        List<Problem.Code> codes() {
            return codesOf(lines.get(0));
        }

        List<Problem.Code> fileCodes() {
            return reading.problems().stream().map(Problem::code).toList();
        }
    }

    static List<Problem.Code> codesOf(Line line) {
        var problems = line instanceof Line.Refused refused ? refused.problems() : ((Line.Accepted) line).warnings();
        return problems.stream().map(Problem::code).toList();
    }

    static Read read(byte[] bytes) {
        var lines = new ArrayList<Line>();
        try {
            return new Read(new PlaceReader(TODAY).read(new ByteArrayInputStream(bytes), lines::add), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read read(String csv) {
        return read(csv.getBytes(UTF_8));
    }

    /** Reads a file of one place: the good one with these columns changed, given as name, value, name, value… */
    static Read readPlaceWith(String... changes) {
        return read(fileOf(changes));
    }

    static String fileOf(String... changes) {
        var cells = goodCells();
        for (var i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return row(cells.keySet()) + row(cells.values());
    }

    static Map<String, String> goodCells() {
        var cells = new LinkedHashMap<String, String>();
        Arrays.stream(Field.values()).forEach(field -> cells.put(field.column(), ""));
        cells.put("id", "structure-1");
        cells.put("pivot", "43493312300029");
        cells.put("nom", "La Fabrique des Usages");
        cells.put("commune", "Reims");
        cells.put("code_postal", "51100");
        cells.put("adresse", "12 bis rue de Leclercq");
        cells.put("date_maj", "2024-04-02");
        return cells;
    }

    static String row(Iterable<String> cells) {
        var quoted = new ArrayList<String>();
        cells.forEach(cell -> quoted.add('"' + cell.replace("\"", "\"\"") + '"'));
        return quoted.stream().collect(Collectors.joining(",", "", "\n"));
    }
}
