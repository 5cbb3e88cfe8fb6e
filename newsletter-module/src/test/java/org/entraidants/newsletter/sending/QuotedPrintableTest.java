package org.entraidants.newsletter.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuotedPrintableTest {
    @Test
    void decodesToWhatItWas() throws Exception {
        String text = "Médiathèque d’Orgelles = ouverte \nà 9 h, \t\n" + "été ".repeat(60) + "\n\n.\n<p style=\"x\">";
        assertThat(decoded(QuotedPrintable.of(text))).isEqualTo(text.replace("\n", "\r\n"));
    }

    @Test
    void piecesJoinWithoutASeam() throws Exception {
        byte[] begin = QuotedPrintable.of("voir https://lettre.example/");
        byte[] end = QuotedPrintable.of("/fin");
        String whole = ascii(begin) + "TOKEN=\r\n" + ascii(end);
        assertThat(decoded(whole.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("voir https://lettre.example/TOKEN/fin");
    }

    @Test
    void linesAreShortAndAscii() {
        String encoded = ascii(QuotedPrintable.of("é".repeat(500) + "x".repeat(500)));
        assertThat(encoded.lines()).allMatch(line -> line.length() <= 76 && line.matches("[ -~]*"));
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static String decoded(byte[] bytes) throws IOException, MessagingException {
        try (var stream = MimeUtility.decode(new ByteArrayInputStream(bytes), "quoted-printable")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
