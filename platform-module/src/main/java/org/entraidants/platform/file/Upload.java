package org.entraidants.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file as somebody sends it.
 *
 * @param name as the sender calls it, with whatever stands in it
 */
public record Upload(String name, Source source) {
    /** Where the bytes come from; opened once, when it is the file’s turn. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** A file that is in memory already. */
    public static Upload of(String name, byte[] content) {
        return new Upload(name, () -> new ByteArrayInputStream(content));
    }
}
