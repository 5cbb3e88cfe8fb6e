package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.entraidants.directory.imports.Uploads;

/** Files that wait in the database until a job has read them, for modules that stand on the directory. */
@ApplicationScoped
public class SentFiles {
    @Inject
    Uploads uploads;

    /**
     * Stores a file, and forgets those that nobody has read for a day.
     *
     * @return its number
     * @throws org.entraidants.directory.imports.FileTooLarge beyond 100 MB
     * @throws IOException when the sender breaks off: then nothing is stored
     */
    public long store(String name, InputStream content) throws IOException {
        uploads.deleteOld();
        return uploads.store(name, content);
    }

    /** How many line ends a file has: about as many as records. */
    public long lines(long id) {
        return uploads.lines(id);
    }

    /** Reads a file piece by piece. */
    public InputStream open(long id) {
        return uploads.open(id);
    }

    /** Deletes a file that nobody reads any more. */
    public void delete(long id) {
        uploads.delete(id);
    }
}
