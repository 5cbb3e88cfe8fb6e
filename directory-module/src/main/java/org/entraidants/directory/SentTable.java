package org.entraidants.directory;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import org.entraidants.directory.national.Formulas;
import org.entraidants.directory.national.Problem;
import org.entraidants.directory.national.Sniff;
import org.entraidants.directory.national.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows as databases and spreadsheets write it, for modules that stand on the directory: its charset (UTF-8, UTF-16
 * with a byte order mark, or else windows-1252), its separator and whether it is a JSON are found out.
 */
public final class SentTable implements Closeable {
    private final Upload upload;
    private final char separator;
    private final Problem.@Nullable Code notCsv;

    private SentTable(Upload upload, Sniff sniff) {
        this.upload = upload;
        this.separator = sniff.separator();
        this.notCsv = sniff.notCsv();
    }

    /** Reads to the end, into a temporary file that is gone once this is closed. */
    public static SentTable keep(InputStream in) throws IOException {
        Upload upload = Upload.keep(in);
        try (Reader start = upload.open()) {
            return new SentTable(upload, new Sniff(start));
        } catch (IOException | RuntimeException failed) {
            upload.close();
            throw failed;
        }
    }

    public boolean isCsv() {
        return notCsv == null;
    }

    public boolean isJson() {
        return notCsv == Problem.Code.JSON;
    }

    /** Comma, semicolon or tab. */
    public char separator() {
        return separator;
    }

    /** Where, or how often, its charset had to be guessed; nothing for a sound file. */
    public List<String> doubts() {
        return upload.problems().stream().map(guess -> guess.args().get(0)).toList();
    }

    /** Its text from the beginning. */
    public Reader open() throws IOException {
        return upload.open();
    }

    /** A cell without the apostrophe that keeps a spreadsheet from running it. */
    public static String unguarded(String cell) {
        return Formulas.unguarded(cell);
    }

    @Override
    public void close() throws IOException {
        upload.close();
    }
}
