package org.entraidants.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the published data when they are at hand: {@code -Dentraidants.data=/folder}. */
class RealTextsTest {

    private static final Path DATA = Path.of(System.getProperty("entraidants.data", "/work/shared/data"));

    @BeforeAll
    static void dataAreThere() {
        assumeTrue(Files.isDirectory(DATA), () -> "no data in " + DATA);
    }

    @Test
    void everyInvalidTextIsKeptWithAWarning() throws IOException {
        List<String> invalid = rows("anomalies.csv").stream()
                .filter(row -> row.get(2).equals("horaires_invalides"))
                .map(row -> row.get(3))
                .toList();
        assertThat(invalid).hasSize(184).allSatisfy(text -> {
            Reading reading = OpeningHours.read(text);
            assertThat(reading.hours().text()).isEqualTo(text);
            assertThat(reading.warnings()).isNotEmpty();
        });
    }

    @Test
    void nearlyAllPublishedHoursAreUnderstood() throws IOException {
        List<String> texts = published();
        long understood = texts.stream()
                .filter(text -> OpeningHours.read(text).hours().isUnderstood())
                .count();
        assertThat(texts).hasSize(7_156);
        assertThat((double) understood / texts.size()).isGreaterThan(0.98);
    }

    @Test
    void thousandsOfPlacesAreEvaluatedForOneSearch() throws IOException {
        var noon = LocalDateTime.parse("2026-01-05T11:00");
        Holidays holidays = Holidays.of("FR", "75");
        List<Timetable> places = published().stream()
                .map(text -> new Timetable(OpeningHours.read(text).hours(), holidays))
                .toList();
        long open = places.stream().filter(place -> place.opensAt(noon)).count();
        assertThat(open).isBetween(3_000L, 7_000L);
    }

    /** The fields of the form hold nearly all; what they hold means the same when it is written back. */
    @Test
    void nearlyAllPublishedWeeksFitIntoPlainFields() throws IOException {
        List<String> texts = published().stream()
                .distinct()
                .filter(text -> OpeningHours.read(text).hours().isUnderstood())
                .toList();
        long held = texts.stream().filter(text -> WeekGrid.of(text).isPresent()).count();
        assertThat((double) held / texts.size()).isGreaterThan(0.95);
        var monday = LocalDate.parse("2026-01-05");
        assertThat(texts)
                .allSatisfy(text -> WeekGrid.of(text).ifPresent(grid -> {
                    assertThat(grid.wrong()).isEmpty();
                    assertThat(grid.textAfter(text)).isEqualTo(text);
                    assertThat(WeekGrid.of(grid.text()).map(WeekGrid::days)).contains(grid.days());
                    for (LocalDate day = monday; day.isBefore(monday.plusYears(1)); day = day.plusWeeks(13)) {
                        assertThat(week(grid.text(), day)).isEqualTo(week(text, day));
                    }
                }));
    }

    private static List<DayHours> week(String text, LocalDate monday) {
        return new Timetable(OpeningHours.read(text).hours(), Holidays.of("FR", "75")).week(monday);
    }

    private static List<String> published() throws IOException {
        return rows("lieux-mediation-numerique.csv").stream()
                .skip(1)
                .map(row -> row.get(14))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<List<String>> rows(String file) throws IOException {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : Files.readString(DATA.resolve(file)).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                cell.append(c);
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(unquoted(cell.toString()));
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
