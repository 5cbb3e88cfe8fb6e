package org.entraidants.newsletter.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.entraidants.newsletter.issue.Composed;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.ReadyMail;
import org.junit.jupiter.api.Test;

class PreparedIssueTest {
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz012345";
    private static final String HTML =
            "<p>Été</p><a href=\"https://lettre.example/" + Composed.TOKEN + "\">Arrêter</a>";

    private final Piece piece = new Piece(12, 345, "lea@example.org", "Léa Dupont", 0);

    @Test
    void mailIsReadByAnybody() throws Exception {
        MimeMessage mail = read(prepared("https").to(piece, TOKEN));
        assertThat(mail.getSubject())
                .isEqualTo("Lettre de novembre : l’été indien des médiathèques, et bien d’autres nouvelles");
        assertThat(mail.getAllRecipients()[0].toString()).contains("lea@example.org");
        assertThat(mail.getFrom()[0].toString()).contains("<lettre@reseau.example>");
        assertThat(mail.getMessageID()).isEqualTo("<lettre.12.345@reseau.example>");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(Instant.parse("2026-11-22T12:00:00Z")));
        var parts = (Multipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent())
                .isEqualTo("Été\r\nhttps://lettre.example/" + TOKEN + "\r\n");
        assertThat((String) parts.getBodyPart(1).getContent()).isEqualTo(HTML.replace(Composed.TOKEN, TOKEN));
    }

    @Test
    void mailSaysHowItIsLeftInOneClick() throws Exception {
        MimeMessage mail = read(prepared("https").to(piece, TOKEN));
        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://reseau.example/lettre/desabonnement/" + TOKEN + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Id", null)).endsWith("<lettre.reseau.example>");
    }

    @Test
    void oneClickNeedsHttps() throws Exception {
        assertThat(read(prepared("http").to(piece, TOKEN)).getHeader("List-Unsubscribe-Post"))
                .isNull();
    }

    @Test
    void everyAttemptIsTheSame() throws Exception {
        PreparedIssue issue = prepared("https");
        assertThat(bytes(issue.to(piece, TOKEN))).isEqualTo(bytes(issue.to(piece, TOKEN)));
    }

    private static PreparedIssue prepared(String scheme) {
        var from = new Settings.From("lettre@reseau.example", Optional.of("Réseau d’Orgelles"));
        String leaving = scheme + "://reseau.example/lettre/desabonnement/" + Composed.TOKEN;
        return new PreparedIssue(
                12,
                "Lettre de novembre : l’été indien des médiathèques, et bien d’autres nouvelles",
                "fr",
                Instant.parse("2026-11-22T12:00:00Z"),
                new Composed(HTML, "Été\nhttps://lettre.example/" + Composed.TOKEN + "\n"),
                new PreparedIssue.Sender(from, "Réseau d’Orgelles", leaving));
    }

    private static byte[] bytes(ReadyMail mail) throws Exception {
        var out = new ByteArrayOutputStream();
        mail.content().writeTo(out);
        return out.toByteArray();
    }

    private static MimeMessage read(ReadyMail mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes(mail)));
    }
}
