package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrandedUploadsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void onlyOldUploadsGo() throws IOException {
        Path old = file("upload_209dc2be_1a204b67f37__8000_00000075.tmp", Duration.ofHours(2));
        Path arriving = file("upload_209dc2be_1a204b67f37__8000_00000076.tmp", Duration.ofMinutes(2));
        Path other = file("index.html", Duration.ofHours(2));
        StrandedUploads.deleteBefore(folder, NOW.minus(Duration.ofHours(1)));
        assertThat(old).doesNotExist();
        assertThat(arriving).exists();
        assertThat(other).exists();
    }

    private Path file(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "");
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }
}
