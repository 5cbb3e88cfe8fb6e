package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 60 MB goes through a server with the heap of {@code ./run}. */
class LargeFileStoryIT extends BrowserStory {
    private static final int TEN_MINUTES = 600_000;

    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void write() throws IOException {
        file = Files.writeString(folder.resolve("marees.csv"), LargeFile.ofMegabytes(60));
    }

    @Test
    void throughThePage() throws IOException {
        signInAs("animatrice@demo.example");
        open("/admin/imports");
        page.locator("input[type=file]").setInputFiles(file);
        button("Regarder le fichier").click();
        awaitReport();
    }

    @Test
    void throughTheApi() throws IOException {
        var animator = Visitor.of(TestServer.shared()).signedInAs("animatrice@demo.example");
        var begun = animator.with("Content-Type", "text/csv").post("/api/v1/imports", file);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        signInAs("animatrice@demo.example");
        open("/admin/imports/" + begun.body().replaceAll("\\D", ""));
        awaitReport();
    }

    private void awaitReport() throws IOException {
        page.locator(".chip.ok").first().waitFor(new Locator.WaitForOptions().setTimeout(TEN_MINUTES));
        assertThat(TestServer.shared().console()).doesNotContain("OutOfMemoryError");
    }
}
