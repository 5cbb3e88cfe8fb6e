package org.entraidants.directory.national;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entraidants.directory.national.Problem.Code;

/** A received file of text, kept on disk for the time of its reading: its charset is known only at its last byte. */
public final class Upload implements Closeable {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Path file;
    private final Charset charset;
    private final int bomLength;
    private final List<Problem> problems;

    private Upload(Path file, Utf8Check check) throws IOException {
        this.file = file;
        var start = start(file);
        if (start.startsWith("\u00FE\u00FF")) {
            charset = UTF_16BE;
            bomLength = 2;
            problems = List.of();
        } else if (start.startsWith("\u00FF\u00FE")) {
            charset = UTF_16LE;
            bomLength = 2;
            problems = List.of();
        } else {
            charset = check.mostlyUtf8() ? UTF_8 : WINDOWS_1252;
            bomLength = start.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
            problems = check.malformed() == 0 ? List.of() : List.of(guess(check));
        }
    }

    /** Reads to the end; does not close the stream. */
    public static Upload keep(InputStream in) throws IOException {
        var file = Files.createTempFile("places", ".csv");
        try (var out = Files.newOutputStream(file)) {
            var check = new Utf8Check();
            var bytes = new byte[1 << 16];
            for (int read; (read = in.read(bytes)) >= 0; ) {
                out.write(bytes, 0, read);
                check.add(bytes, read);
            }
            check.end();
            out.flush();
            return new Upload(file, check);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Charset charset() {
        return charset;
    }

    /** What had to be guessed of its charset. */
    public List<Problem> problems() {
        return problems;
    }

    /** Its text from the beginning, without byte order mark. */
    public Reader open() throws IOException {
        var in = Files.newInputStream(file);
        try {
            in.skipNBytes(bomLength);
            return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Problem guess(Utf8Check check) {
        return check.mostlyUtf8()
                ? Problem.ofFile(Code.ENCODING_MIXED, String.valueOf(check.malformed()))
                : Problem.ofFile(Code.ENCODING_GUESSED, String.valueOf(check.firstMalformedLine()));
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(3), ISO_8859_1);
        }
    }
}
