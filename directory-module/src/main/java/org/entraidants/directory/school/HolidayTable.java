package org.entraidants.directory.school;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entraidants.directory.school.CalendarProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The official table of data.education.gouv.fr ({@code fr-en-calendrier-scolaire}), or any other with such columns. Its end
 * is the day on which school begins again; a column {@code dernier jour} or {@code last_day} names the last free day
 * instead.
 */
final class HolidayTable {
    private static final List<String> NAMES = List.of("description", "nom", "name");
    private static final List<String> FROM = List.of("date de début", "début", "start_date", "from");
    private static final List<String> TO = List.of("date de fin", "fin", "end_date", "to");
    private static final List<String> LAST = List.of("dernier jour", "last_day");
    private static final List<String> ZONES = List.of("zones", "zone", "territoire", "territory");
    private static final List<String> PEOPLE = List.of("population");
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final int LENGTH_OF_DAY = 10;

    private final @Nullable SchoolZone usual;
    private final ToldCalendar told = new ToldCalendar();

    HolidayTable(@Nullable SchoolZone usual) {
        this.usual = usual;
    }

    /** Where each column stands; -1 for none. */
    private record Columns(int name, int from, int to, int last, int zones, int people) {
        static Columns of(List<String> header) {
            return new Columns(
                    find(header, NAMES),
                    find(header, FROM),
                    find(header, TO),
                    find(header, LAST),
                    find(header, ZONES),
                    find(header, PEOPLE));
        }

        private static int find(List<String> header, List<String> names) {
            for (int i = 0; i < header.size(); i++) {
                if (names.contains(header.get(i).strip().toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
            return -1;
        }
    }

    ToldCalendar read(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
        try (var csv = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            read(csv.iterator());
        } catch (CsvParseException | java.io.IOException broken) {
            told.refuse(Kind.BROKEN, 0, "");
        }
        return told;
    }

    private void read(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            return;
        }
        Columns columns = Columns.of(records.next().getFields());
        if (columns.name < 0 && columns.from < 0) {
            told.refuse(Kind.FORMAT, 1, "");
            return;
        }
        require(columns.name, NAMES);
        require(columns.from, FROM);
        require(Math.max(columns.to, columns.last), TO);
        require(usual == null ? columns.zones : 0, ZONES);
        boolean complete = told.problems().stream().noneMatch(problem -> problem.kind() == Kind.COLUMN);
        while (complete && records.hasNext()) {
            CsvRecord row = records.next();
            if (!isForTeachers(cell(row, columns.people))) {
                take(row, columns);
            }
        }
    }

    private void require(int column, List<String> names) {
        if (column < 0) {
            told.refuse(Kind.COLUMN, 1, names.get(0));
        }
    }

    private static boolean isForTeachers(String people) {
        return people.equalsIgnoreCase("Enseignants");
    }

    private static String cell(CsvRecord row, int column) {
        return column < 0 || column >= row.getFieldCount()
                ? ""
                : row.getField(column).strip();
    }

    private void take(CsvRecord row, Columns columns) {
        int line = (int) row.getStartingLineNumber();
        Set<SchoolZone> zones = zones(cell(row, columns.zones), line);
        if (zones.isEmpty()) {
            return;
        }
        SchoolZone zone = zones.iterator().next();
        LocalDate from = day(cell(row, columns.from), zone, line);
        String end = cell(row, columns.to);
        LocalDate to = columns.last >= 0
                ? day(cell(row, columns.last), zone, line)
                : lastBefore(from, end.isEmpty() ? from : day(end, zone, line));
        if (from != null && to != null) {
            told.add(zones, cell(row, columns.name), from, to, line);
        }
    }

    /** Of the summer the table sometimes gives the first day alone. */
    private static @Nullable LocalDate lastBefore(@Nullable LocalDate from, @Nullable LocalDate back) {
        if (from == null || back == null) {
            return null;
        }
        if (!back.equals(from)) {
            return back.minusDays(1);
        }
        boolean summer = from.getMonth() == Month.JULY || from.getMonth() == Month.JUNE;
        return summer ? LocalDate.of(from.getYear(), Month.AUGUST, 31) : from;
    }

    private Set<SchoolZone> zones(String text, int line) {
        if (text.isEmpty()) {
            if (usual != null) {
                return EnumSet.of(usual);
            }
            told.refuse(Kind.NO_ZONE, line, "");
            return Set.of();
        }
        Set<SchoolZone> found = SchoolZone.in(text.length() == 1 ? "zone " + text : text);
        if (found.isEmpty()) {
            told.refuse(Kind.ZONE, line, text);
        }
        return found;
    }

    /** A day, or the midnight that begins it; that of Paris will do for an island. */
    private @Nullable LocalDate day(String text, SchoolZone zone, int line) {
        try {
            if (text.matches("\\d\\d/\\d\\d/\\d{4}")) {
                return LocalDate.parse(text, FRENCH_DAY);
            }
            if (text.length() <= LENGTH_OF_DAY) {
                return LocalDate.parse(text);
            }
            return text.matches(".*([+-]\\d\\d:?\\d\\d|Z)$")
                    ? OffsetDateTime.parse(text)
                            .atZoneSameInstant(zone.clock())
                            .plus(HALF_A_DAY)
                            .toLocalDate()
                    : LocalDateTime.parse(text).plus(HALF_A_DAY).toLocalDate();
        } catch (DateTimeParseException wrong) {
            told.refuse(Kind.DATE, line, text);
            return null;
        }
    }
}
