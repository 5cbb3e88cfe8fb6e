package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entraidants.platform.job.Forgetful;
import org.jspecify.annotations.Nullable;

/** Files as they were sent, which the server leaves in its temporary folder when a sender breaks off. */
@ApplicationScoped
public class StrandedUploads implements Forgetful {
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    @Inject
    Clock clock;

    private @Nullable Path folder;

    void look(@Observes @Initialized(ApplicationScoped.class) Object context) {
        if (context instanceof ServletContext web
                && web.getAttribute(ServletContext.TEMPDIR) instanceof java.io.File temporary) {
            folder = temporary.toPath();
        }
    }

    @Override
    public void forgetOld() {
        if (folder != null) {
            deleteBefore(folder, clock.instant().minus(LONGEST_UPLOAD));
        }
    }

    static void deleteBefore(Path folder, Instant oldest) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> uploads = files.filter(
                            file -> file.getFileName().toString().matches("upload_\\w+\\.tmp"))
                    .toList();
            for (Path upload : uploads) {
                if (Files.getLastModifiedTime(upload).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(upload);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
