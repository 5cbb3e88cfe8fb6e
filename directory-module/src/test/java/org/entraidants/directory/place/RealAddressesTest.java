package org.entraidants.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Only where the project's folder has a neighbour {@code shared/data}. */
class RealAddressesTest {

    @Test
    void nearlyAllPlacesAreLocatedAndNear() throws IOException {
        var places = places();

        var withCode = places.stream()
                .filter(place -> commune(place, place.getField("code_insee")).isPresent());
        var withoutCode = places.stream().filter(place -> commune(place, "").isPresent());
        var distances = places.stream()
                .filter(place -> !place.getField("latitude").isBlank())
                .flatMap(place -> distance(place).stream())
                .sorted()
                .toList();
        var resolved = percent(withCode.count(), places.size());
        var resolvedByName = percent(withoutCode.count(), places.size());
        var median = distances.get(distances.size() / 2);
        System.out.printf(
                "%d rows: %.2f %% located, %.2f %% without their code; %d distances: median %.1f km, 90 %% < %.1f km%n",
                places.size(),
                resolved,
                resolvedByName,
                distances.size(),
                median,
                distances.get(distances.size() * 9 / 10));

        assertThat(resolved).isGreaterThan(98);
        assertThat(resolvedByName).isGreaterThan(98);
        assertThat(median).isLessThan(3);
    }

    private static List<NamedCsvRecord> places() throws IOException {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data/lieux-mediation-numerique.csv"))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(file.isPresent());
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file.orElseThrow())) {
            return new ArrayList<>(csv.stream().toList());
        }
    }

    private static Optional<Commune> commune(NamedCsvRecord place, String code) {
        return Gazetteer.get().locate(place.getField("code_postal"), place.getField("commune"), code);
    }

    private static Optional<Double> distance(NamedCsvRecord place) {
        return commune(place, place.getField("code_insee"))
                .map(commune -> Distance.km(
                        commune.lat(),
                        commune.lon(),
                        Double.parseDouble(place.getField("latitude")),
                        Double.parseDouble(place.getField("longitude"))));
    }

    private static double percent(long part, long whole) {
        return 100.0 * part / whole;
    }
}
