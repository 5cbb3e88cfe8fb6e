package org.entraidants.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files on their way in by a form, on the shelf, and out again. */
class FilesIT {
    private static final String MEMBER = "aidant@demo.example";
    private static final String REFERENT = "referente@demo.example";
    private static final String ANIMATOR = "animatrice@demo.example";

    private final TestServer server = TestServer.shared();
    private final Visitor visitor = Visitor.of(server);

    private static byte[] image(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 2, height / 2, Color.ORANGE.getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                pen.newLineAtOffset(50, 700);
                pen.showText(text);
                pen.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private String kept(String owner, String name, byte[] content) {
        HttpResponse<String> answer =
                new FileForm(server, owner).file(name, content).send();
        List<String> kept = FileForm.kept(answer);
        assertThat(kept).as(answer.statusCode() + answer.body()).hasSize(1);
        return kept.get(0);
    }

    private String desk(String id, String deed) {
        return visitor.get(FileDesk.PATH + "?id=" + id + "&deed=" + deed).body();
    }

    private int status(String reader, String path) {
        return (reader.isEmpty() ? visitor : visitor.signedInAs(reader))
                .get(path)
                .statusCode();
    }

    @Test
    void aLooseFileIsItsOwnersAlone() {
        String id = kept(MEMBER, "écran 1.jpg", image(900, 500, "jpg"));
        var file = visitor.signedInAs(MEMBER).get("/fichiers/" + id);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().map())
                .containsEntry("Content-Type", List.of("image/jpeg"))
                .containsEntry(
                        "Content-Disposition",
                        List.of("inline; filename=\"ecran 1.jpg\"; filename*=UTF-8''%C3%A9cran%201.jpg"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Cache-Control", List.of("private, no-cache"));
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.signedInAs(MEMBER)
                        .with("If-None-Match", tag)
                        .get("/fichiers/" + id)
                        .statusCode())
                .isEqualTo(304);
        assertThat(status(MEMBER, "/fichiers/" + id + "/apercu")).isEqualTo(200);
        for (String other : List.of("", REFERENT, ANIMATOR, "admin@demo.example")) {
            assertThat(status(other, "/fichiers/" + id)).as(other).isEqualTo(404);
            assertThat(status(other, "/fichiers/" + id + "/apercu")).as(other).isEqualTo(404);
        }
    }

    @Test
    void anAttachedFileIsReadByWhomItsHolderShowsIt() throws InterruptedException {
        String id = kept(MEMBER, "ecran.png", image(300, 200, "png"));
        desk(id, "attach");
        assertThat(status(ANIMATOR, "/fichiers/" + id)).isEqualTo(200);
        for (String other : List.of("", REFERENT, MEMBER)) {
            assertThat(status(other, "/fichiers/" + id)).as(other).isEqualTo(404);
        }
        desk(id, "delete");
        assertThat(status(ANIMATOR, "/fichiers/" + id)).isEqualTo(404);
        Await.until("the file is gone", () -> desk(id, "").equals("0 0"));
    }

    @Test
    void whatHangsOnNothingIsForgotten() throws IOException {
        String loose = kept(MEMBER, "notice.pdf", pdf("Bonjour"));
        String hung = kept(MEMBER, "notice.pdf", pdf("Bonsoir"));
        desk(hung, "attach");
        desk(loose, "age");
        desk(hung, "age");
        assertThat(desk(loose, "forget")).isEqualTo("0 0");
        assertThat(desk(hung, "")).isEqualTo("1 1");
    }

    @Test
    void whatIsWrongIsSaidAndTheRestIsKept() throws IOException {
        var answer = new FileForm(server, MEMBER)
                .file("page.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                .file("notice.pdf", pdf("Son numéro : 2 95 10 99 126 111 93"))
                .file("2 95 10 99 126 111 93.png", image(20, 20, "png"))
                .file("écran.png", image(20, 20, "png"))
                .send();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(FileForm.kept(answer)).hasSize(1);
        assertThat(answer.body())
                .contains("n’est ni une image ni un PDF")
                .contains("Page\u00a01")
                .contains("Le nom d’un fichier contient des données personnelles")
                .doesNotContain("2 95 10 99");
    }

    @Test
    void aFileIsDescribedAndRemoved() {
        String id = kept(MEMBER, "écran.png", image(20, 20, "png"));
        var described = new FileForm(server, MEMBER)
                .field("keptFile", id)
                .field("alt-" + id, "Message à l’étape 3")
                .send();
        assertThat(described.body()).contains("value=\"Message à l’étape 3\"");
        var refused = new FileForm(server, MEMBER)
                .field("keptFile", id)
                .field("alt-" + id, "Son n° 2 95 10 99 126 111 93")
                .send();
        assertThat(refused.body()).contains("Écrivez-la autrement").contains("Message à l’étape 3");
        var others = new FileForm(server, REFERENT)
                .field("keptFile", id)
                .field("removeFile", id)
                .send();
        assertThat(FileForm.kept(others)).isEmpty();
        assertThat(desk(id, "")).isEqualTo("1 2");
        var removed = new FileForm(server, MEMBER)
                .field("keptFile", id)
                .field("removeFile", id)
                .send();
        assertThat(FileForm.kept(removed)).isEmpty();
        assertThat(status(MEMBER, "/fichiers/" + id)).isEqualTo(404);
    }

    @Test
    void aVisitorSendsNothing() {
        var answer = visitor.upload(
                "/styles",
                "--cut\r\nContent-Disposition: form-data; name=\"files-form\"\r\n\r\n1\r\n--cut--\r\n",
                "cut");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whatWasWrittenBesideFilesSurvivesTheEndOfASignIn() {
        var answer = visitor.upload(
                "/compte/nom",
                "--cut\r\nContent-Disposition: form-data; name=\"keepFor\"\r\n\r\n2\r\n--cut--\r\n",
                "cut");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("entraidants-form="));
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException, InterruptedException {
        new FileForm(server, REFERENT).file("a.png", image(900, 900, "png")).sendHalf();
        Thread.sleep(2000);
        assertThat(visitor.get(FileDesk.PATH + "?owner=" + REFERENT).body()).isEqualTo("0");
    }

    @Test
    void tenLargeFilesAtOnceFitIntoTheMemory() {
        byte[] photograph = image(4000, 3000, "jpg");
        byte[] large = Arrays.copyOf(photograph, (8 << 20) - 1);
        List<Integer> kept = atOnce(
                10,
                () -> FileForm.kept(new FileForm(server, ANIMATOR)
                                .file("photo.jpg", large)
                                .send())
                        .size());
        assertThat(kept).containsOnly(1);
        assertThat(server.console()).doesNotContain("OutOfMemoryError");
    }

    @Test
    @Tag("once")
    void anAccountHasItsMeasure() throws IOException {
        try (TestServer small =
                TestServer.withTests(Map.of("ENTRAIDANTS_LIMIT_FILES", "3", "ENTRAIDANTS_LIMIT_FILE_MB", "1"))) {
            byte[] tooLarge = Arrays.copyOf(image(20, 20, "png"), (1 << 20) + 1);
            assertThat(new FileForm(small, MEMBER)
                            .file("a.png", tooLarge)
                            .send()
                            .body())
                    .contains("est trop lourd");
            List<Integer> kept = atOnce(
                    6,
                    () -> FileForm.kept(new FileForm(small, MEMBER)
                                    .file("écran.png", image(20, 20, "png"))
                                    .send())
                            .size());
            assertThat(kept.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
            assertThat(Visitor.of(small).get(FileDesk.PATH + "?stranded=1").body())
                    .as("files as they were sent, in the temporary folder")
                    .isEqualTo("0");
        }
    }

    private static <T> List<T> atOnce(int times, Supplier<T> deed) {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            return IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(deed, people))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            people.shutdown();
        }
    }
}
