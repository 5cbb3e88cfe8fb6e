package org.entraidants.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.file.FileRefused.Reason;

/** Makes files anew, one at a time: an image unfolds to many times its size. */
@ApplicationScoped
class Workshop {
    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore bench = new Semaphore(1, true);

    @Inject
    Settings settings;

    Made make(Upload upload) throws FileRefused, IOException {
        String name = FileName.clean(upload.name());
        var screen = new Screen();
        screen.read(name, 0);
        if (!screen.refused().isEmpty()) {
            throw FileRefused.with(Reason.PERSONAL_DATA_IN_NAME, FileName.NAMELESS, screen.refused());
        }
        if (!isFree()) {
            throw FileRefused.because(Reason.BUSY, name);
        }
        try {
            return make(name, content(name, upload), screen);
        } finally {
            bench.release();
        }
    }

    private byte[] content(String name, Upload upload) throws FileRefused, IOException {
        long most = (long) settings.limits().fileMegabytes() << 20;
        try (InputStream sent = upload.source().open()) {
            byte[] content = sent.readNBytes((int) most + 1);
            if (content.length > most) {
                throw FileRefused.beyond(
                        Reason.TOO_LARGE, name, settings.limits().fileMegabytes());
            }
            if (content.length == 0) {
                throw FileRefused.because(Reason.EMPTY, name);
            }
            return content;
        }
    }

    private static Made make(String name, byte[] content, Screen screen) throws FileRefused {
        FileType type = FileType.of(content).orElseThrow(() -> FileRefused.because(Reason.WRONG_TYPE, name));
        return type == FileType.PDF ? Documents.make(name, content, screen) : Images.make(name, type, content, screen);
    }

    FileRefused noRoom(Upload upload) {
        return FileRefused.beyond(
                Reason.TOO_MANY_FILES,
                FileName.clean(upload.name()),
                settings.limits().files());
    }

    private boolean isFree() {
        try {
            return bench.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
