package org.entraidants.directory.national;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Writes places as a file of the national standard v1.0.2: 32 columns, comma, bar between values, LF.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe in front, which {@link PlaceReader} removes.
 */
public final class PlaceWriter implements Closeable {
    private final CsvWriter csv;

    /**
     * Writes the header.
     *
     * @param out must encode in UTF-8; closed together with this
     */
    public PlaceWriter(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(Arrays.stream(Field.values()).map(Field::column).toList());
    }

    public void write(Place place) {
        csv.writeRecord(Arrays.stream(Field.values())
                .map(field -> Formulas.guarded(place.cell(field)))
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
