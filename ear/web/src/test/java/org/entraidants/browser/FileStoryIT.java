package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are added, described and removed, in a browser without JavaScript as in any; on the page of the elements. */
class FileStoryIT extends BrowserStory {
    private static final String MEMBER = "aidant@demo.example";

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] screenshot() throws IOException {
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(Color.GRAY);
        pen.fillRect(100, 100, 1000, 80);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private void choose(Path... files) {
        page.locator("#files").setInputFiles(files);
        button("Ajouter les fichiers choisis").click();
    }

    @Test
    void aScreenshotIsAddedDescribedAndRemoved() throws IOException {
        comeWith(options -> options.setJavaScriptEnabled(false));
        signInAs(MEMBER);
        open("/styles");
        choose(file("message.png", screenshot()), file("page.html", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".errors").innerText()).contains("page.html", "n’est ni une image ni un PDF");
        Locator kept = page.locator(".files > li");
        assertThat(kept.count()).isEqualTo(1);
        assertThat(kept.innerText()).contains("message.png");
        Locator words = page.getByLabel("Ce que montre l’image");
        words.fill("Message d’erreur à l’étape 3");
        button("Ajouter les fichiers choisis").click();
        assertThat(page.locator(".attachments img").getAttribute("alt")).isEqualTo("Message d’erreur à l’étape 3");
        button("Retirer message.png").click();
        assertThat(page.locator(".files > li").count()).isZero();
    }

    @Test
    void theFormStandsInNobodysWay() throws IOException {
        signInAs(MEMBER);
        open("/styles");
        choose(file("message.png", screenshot()));
        page.locator(".files img").waitFor();
        assertThat(page.locator(".files img").evaluate("image => image.complete && image.naturalWidth"))
                .isEqualTo(400);
        assertAccessible();
    }
}
