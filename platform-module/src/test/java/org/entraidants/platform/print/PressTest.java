package org.entraidants.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsLoadedFromAnywhere() throws IOException {
        List<String> asked = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String site = "http://127.0.0.1:" + server.getAddress().getPort();
            Path picture = folder.resolve("secret.png");
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
            byte[] pdf = pdf(paper().empty("img", "src", site + "/picture.png", "alt", "une image")
                    .empty("img", "src", picture.toUri().toString(), "alt", "un fichier")
                    .empty("link", "rel", "stylesheet", "href", site + "/style.css")
                    .begin("p", "style", "background-image: url(" + site + "/back.png)")
                    .text("Rien d’ailleurs")
                    .end());
            assertThat(words(pdf)).contains("Rien d’ailleurs");
            assertThat(asked).isEmpty();
            assertThat(Files.exists(picture)).isTrue();
            try (PDDocument document = open(pdf)) {
                assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whoStopsTheWorkStopsThePress() {
        Paper paper = paper().code("https://reseau.example", "code");
        assertThatThrownBy(() -> new Press().print(paper, new ByteArrayOutputStream(), () -> {
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stop");
    }

    @Test
    void onlyLettersThatExistArePrinted() {
        assertThat(Typeface.printable("Maison 🏡 du numérique ✨")).isEqualTo("Maison du numérique");
        assertThat(Typeface.printable("Est-ce loin\u202f?")).isEqualTo("Est-ce loin\u00a0?");
        assertThat(Typeface.printable("Борис, Ðuro, œuvre, e\u0301cole")).isEqualTo("Борис, Ðuro, œuvre, école");
    }

    private static byte[] pdf(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        var steps = new ArrayList<String>();
        new Press().print(paper, out, () -> steps.add("one more"));
        return out.toByteArray();
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = open(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static Paper paper() {
        return new Paper(Locale.FRENCH, "Essai", "Un essai");
    }
}
