package org.entraidants.forum.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.entraidants.directory.SentTable;
import org.entraidants.forum.imports.Fault.Code;

/**
 * A file of topics and answers, CSV or JSON, as databases and spreadsheets write it: the text is UTF-8, UTF-16 with a byte order
 * mark, or else windows-1252; cells are separated by comma, semicolon or tab. Read in constant memory.
 */
final class TopicFile {
    /** The columns that are read besides those of the kinds. */
    static final Set<String> COLUMNS = Set.of(
            ImportRow.ID,
            ImportRow.ANSWER_TO,
            "kind",
            "title",
            ImportRow.BODY,
            "category",
            "operator",
            "tags",
            "urgency",
            "author",
            "date",
            "accepted",
            "procedure",
            "step",
            "message",
            "tried",
            "happened",
            "why",
            "keep",
            "need",
            "source",
            "until",
            "link",
            "audience",
            "licence");

    private static final int LONGEST_RECORD = 1 << 20;

    private final Consumer<ImportRow> rows;
    private final Consumer<Fault> faults;

    TopicFile(Consumer<ImportRow> rows, Consumer<Fault> faults) {
        this.rows = rows;
        this.faults = faults;
    }

    /** @throws IOException only when the stream or the disk fails; what is wrong with the file is told */
    void read(InputStream in) throws IOException {
        try (var table = SentTable.keep(in)) {
            table.doubts()
                    .forEach(doubt ->
                            faults.accept(Fault.warning(0, "", Code.ENCODING).detailed(doubt)));
            if (table.isJson()) {
                readJson(table);
            } else if (table.isCsv()) {
                readCsv(table);
            } else {
                faults.accept(Fault.refused(0, "", Code.UNREADABLE));
            }
        }
    }

    private void readJson(SentTable table) throws IOException {
        try (Reader reader = table.open()) {
            new JsonRows(rows, faults).read(reader);
        }
    }

    private void readCsv(SentTable table) throws IOException {
        var parser = CsvReader.builder()
                .fieldSeparator(table.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD);
        try (var csv = parser.ofCsvRecord(table.open())) {
            readCsv(csv.iterator());
        } catch (CsvParseException | NoSuchElementException broken) {
            faults.accept(Fault.refused(0, "", Code.BROKEN_OFF));
        }
    }

    private void readCsv(Iterator<CsvRecord> records) {
        List<String> names =
                records.next().getFields().stream().map(TopicFile::column).toList();
        if (!names.contains(ImportRow.ID)) {
            faults.accept(Fault.refused(0, ImportRow.ID, Code.NO_ID_COLUMN));
            return;
        }
        for (int rank = 0; rank < names.size(); rank++) {
            if (!COLUMNS.contains(names.get(rank))) {
                // Its name may be anything, a person's too.
                faults.accept(Fault.warning(0, "", Code.UNKNOWN_COLUMN).detailed(Integer.toString(rank + 1)));
            }
        }
        while (records.hasNext()) {
            read(records.next(), names);
        }
    }

    /** The column that somebody means, whatever its letters. */
    private static String column(String written) {
        String name = written.strip();
        return COLUMNS.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    private void read(CsvRecord record, List<String> names) {
        List<String> fields = record.getFields();
        if (fields.stream().allMatch(String::isBlank)) {
            return;
        }
        if (fields.size() != names.size()) {
            faults.accept(Fault.refused(record.getStartingLineNumber(), "", Code.CELL_COUNT)
                    .detailed(Integer.toString(fields.size())));
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            String cell = tidied(SentTable.unguarded(fields.get(i)));
            if (!cell.isEmpty() && COLUMNS.contains(names.get(i))) {
                cells.put(names.get(i), cell);
            }
        }
        rows.accept(new ImportRow(record.getStartingLineNumber(), cells));
    }

    /** Without what no text may hold. */
    static String tidied(String cell) {
        return cell.replace("\u0000", "").strip();
    }
}
