package org.entraidants.directory.national;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.entraidants.directory.national.Problem.Code;

/**
 * Reads files of the national standard, of version 1 and 0, as they come out of databases and spreadsheets.
 *
 * <p>Columns are found by name. Cells are separated by comma, semicolon or tab; the text is UTF-8, UTF-16 with a byte
 * order mark, or else windows-1252.
 */
public final class PlaceReader {
    private static final int LONGEST_RECORD = 1 << 22;

    private final Clock clock;

    /** Receives a file piece by piece. */
    public interface Lines {
        /** Called once, before the lines, also when the file is refused. */
        default void header(Header header) {}

        void line(Line line);
    }

    /**
     * @param clock tells which dates lie in the future
     */
    public PlaceReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads to the end, in one temporary file and constant memory except for the ids; does not close the stream.
     *
     * @throws IOException only when the stream or the disk fails; a bad file is told by the result
     */
    public Reading read(InputStream in, Lines lines) throws IOException {
        try (var upload = Upload.keep(in)) {
            var sniff = sniff(upload);
            var refusal = sniff.notCsv();
            if (refusal != null) {
                return refused(new Header(upload.charset(), ',', List.of(), List.of(Problem.ofFile(refusal))), lines);
            }
            return read(upload, sniff.separator(), lines);
        }
    }

    private static Sniff sniff(Upload upload) throws IOException {
        try (var reader = upload.open()) {
            return new Sniff(reader);
        }
    }

    private Reading read(Upload upload, char separator, Lines lines) throws IOException {
        var parser = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD);
        try (var csv = parser.ofCsvRecord(upload.open())) {
            return read(csv.iterator(), upload, separator, lines);
        }
    }

    private Reading read(Iterator<CsvRecord> records, Upload upload, char separator, Lines lines) {
        var problems = new ArrayList<>(upload.problems());
        var names = List.<String>of();
        var columns = new Columns(names);
        try {
            names = records.next().getFields();
            columns = new Columns(names);
            problems.addAll(columns.problems());
        } catch (CsvParseException e) {
            problems.add(Problem.ofFile(Code.BROKEN_OFF, "1"));
        }
        var header = new Header(upload.charset(), separator, names, problems);
        if (!header.readable()) {
            return refused(header, lines);
        }
        lines.header(header);
        return new Body(header, columns, LocalDate.now(clock), lines).read(records);
    }

    private static Reading refused(Header header, Lines lines) {
        lines.header(header);
        return new Reading(header, 0, 0, header.problems());
    }
}
