package org.entraidants.directory.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads {@code gazetteer.csv.gz}, whose columns {@code gazetteer/gazetteer.js} writes. */
final class GazetteerReader {

    /** An older code (may be empty) and an older or other name (may be empty) of a commune. */
    record Former(String code, String name) {}

    private static final String RESOURCE = "gazetteer.csv.gz";

    /** One copy of each postcode and department spares two megabytes. */
    private final Map<String, String> copies = new HashMap<>();

    private GazetteerReader() {}

    static void read(BiConsumer<Commune, List<Former>> receiver) {
        var resource = Objects.requireNonNull(GazetteerReader.class.getResourceAsStream(RESOURCE), RESOURCE);
        var reader = new GazetteerReader();
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(resource, 1 << 16), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var columns = line.split(";", -1);
                receiver.accept(reader.commune(columns), formers(columns[8]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Commune commune(String[] columns) {
        return new Commune(
                columns[0],
                columns[1],
                postcodes(columns[2]),
                onlyCopy(columns[3]),
                columns[0].startsWith("BE-") ? Country.BE : Country.FR,
                Integer.parseInt(columns[4]),
                Double.parseDouble(columns[5]),
                Double.parseDouble(columns[6]),
                columns[7].equals("exact") ? Precision.EXACT : Precision.NEIGHBOUR);
    }

    private List<String> postcodes(String column) {
        if (column.isEmpty()) {
            return List.of();
        }
        return column.contains(" ")
                ? Stream.of(column.split(" ")).map(this::onlyCopy).toList()
                : List.of(onlyCopy(column));
    }

    private String onlyCopy(String text) {
        var copy = copies.putIfAbsent(text, text);
        return copy == null ? text : copy;
    }

    private static List<Former> formers(String column) {
        return column.isEmpty()
                ? List.of()
                : Stream.of(column.split("\\|")).map(GazetteerReader::former).toList();
    }

    private static Former former(String text) {
        var colon = text.indexOf(':');
        return new Former(text.substring(0, colon), text.substring(colon + 1));
    }
}
