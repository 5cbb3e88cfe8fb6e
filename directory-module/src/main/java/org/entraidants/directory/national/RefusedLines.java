package org.entraidants.directory.national;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the refused lines of a file as they came, behind a first column {@code motif} that tells why: ready to be
 * mended and sent again, since {@link PlaceReader} skips that column.
 */
public final class RefusedLines implements Closeable {
    private final CsvWriter csv;
    private final Locale locale;
    private final int oldReason;

    /**
     * Writes the header.
     *
     * @param header of the file that was read; its separator is kept
     * @param locale of the reasons
     * @param out should encode in UTF-8; closed together with this
     */
    public RefusedLines(Header header, Locale locale, Writer out) {
        csv = CsvWriter.builder()
                .fieldSeparator(header.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        this.locale = locale;
        oldReason = header.names().stream().map(Columns::isReason).toList().indexOf(true);
        write(Columns.REASON, header.names());
    }

    public void write(Line.Refused line) {
        var reasons = line.problems().stream()
                .filter(Problem::refuses)
                .map(problem -> problem.message(locale))
                .collect(Collectors.joining(" "));
        write(reasons, line.raw());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private void write(String reason, List<String> cells) {
        var record = new ArrayList<String>();
        record.add(reason);
        for (var i = 0; i < cells.size(); i++) {
            if (i != oldReason) {
                record.add(Formulas.guarded(cells.get(i)));
            }
        }
        csv.writeRecord(record);
    }
}
