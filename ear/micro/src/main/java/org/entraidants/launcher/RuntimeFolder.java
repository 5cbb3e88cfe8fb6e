package org.entraidants.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where the server unpacks what it needs while it runs. */
record RuntimeFolder(Path folder) {
    /** Removes what an earlier run has left. */
    void empty() throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    String path() {
        return folder.toString();
    }
}
