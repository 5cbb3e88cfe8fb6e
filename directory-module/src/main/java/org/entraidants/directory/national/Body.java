package org.entraidants.directory.national;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.national.Problem.Code;
import org.jspecify.annotations.Nullable;

/** The records below the header. */
final class Body {
    private final Header header;
    private final Columns columns;
    private final LocalDate today;
    private final PlaceReader.Lines lines;
    private final Map<String, Integer> linesById = new HashMap<>();
    private int accepted;
    private int refused;
    private int last = 1;

    Body(Header header, Columns columns, LocalDate today, PlaceReader.Lines lines) {
        this.header = header;
        this.columns = columns;
        this.today = today;
        this.lines = lines;
    }

    Reading read(Iterator<CsvRecord> records) {
        var problems = new ArrayList<>(header.problems());
        for (var record = next(records, problems); record != null; record = next(records, problems)) {
            last = (int) record.getStartingLineNumber();
            var cells = record.getFields();
            if (!cells.stream().allMatch(String::isBlank)) {
                tell(line(last, cells));
            }
        }
        return new Reading(header, accepted, refused, problems);
    }

    private @Nullable CsvRecord next(Iterator<CsvRecord> records, List<Problem> problems) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            problems.add(Problem.ofFile(Code.BROKEN_OFF, String.valueOf(last + 1)));
            return null;
        }
    }

    private void tell(Line line) {
        if (line instanceof Line.Accepted) {
            accepted++;
        } else {
            refused++;
        }
        lines.line(line);
    }

    private Line line(int number, List<String> cells) {
        var wrongWidth = wrongWidth(number, cells);
        if (wrongWidth != null) {
            return new Line.Refused(number, List.of(wrongWidth), cells);
        }
        var row = new Row(number, cells, columns);
        var place = Checks.place(row, today);
        if (!row.refused()) {
            claimId(row, place.id(), number);
        }
        return row.refused()
                ? new Line.Refused(number, row.problems(), cells)
                : new Line.Accepted(number, place, row.problems(), cells);
    }

    private void claimId(Row row, String id, int number) {
        var first = linesById.putIfAbsent(id, number);
        if (first != null) {
            row.report(Code.DUPLICATE_ID, Field.ID, id, first.toString());
        }
    }

    // Spreadsheets like to add empty cells at the end of a line.
    private @Nullable Problem wrongWidth(int number, List<String> cells) {
        var width = columns.width();
        if (cells.size() == width
                || (cells.size() > width && cells.stream().skip(width).allMatch(String::isBlank))) {
            return null;
        }
        var code = cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0) ? Code.UNCLOSED_QUOTE : Code.CELL_COUNT;
        return new Problem(number, null, "", code, List.of(String.valueOf(cells.size()), String.valueOf(width)), null);
    }
}
