package org.entraidants.newsletter.sending;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.entraidants.newsletter.issue.Composed;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.ReadyMail;

/**
 * An issue as bytes, made once: for each recipient only the address, the name of the message and the token in the links
 * differ. The same on every attempt.
 */
final class PreparedIssue {
    private static final String END = "\r\n";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final long id;
    private final Sender sender;
    private final byte[] head;
    private final List<byte[]> body;

    /**
     * Who sends, and where a letter is left.
     *
     * @param name beside the address
     * @param leaving the page that ends the letter, with {@link Composed#TOKEN} in it
     */
    record Sender(Settings.From from, String name, String leaving) {
        String host() {
            return from.host();
        }
    }

    PreparedIssue(long id, String subject, String language, Instant startedAt, Composed mail, Sender sender) {
        this.id = id;
        this.sender = sender;
        String boundary = "=_lettre_" + id + "_" + startedAt.toEpochMilli();
        head = bytes("Date: " + new MailDateFormat().format(Date.from(startedAt)) + END
                + "From: " + person(sender.from().address(), sender.name()) + END
                + "Subject: " + MimeUtility.fold(9, encoded(subject)) + END
                + "MIME-Version: 1.0" + END
                + "Content-Language: " + language + END
                + "List-Id: " + encoded(sender.name()) + " <lettre." + sender.host() + ">" + END
                + "Content-Type: multipart/alternative;" + END + " boundary=\"" + boundary + "\"" + END);
        body = new ArrayList<>();
        body.add(bytes(END + part(boundary, "plain")));
        body.addAll(segments(mail.text()));
        body.add(bytes(END + part(boundary, "html")));
        body.addAll(segments(mail.html()));
        body.add(bytes(END + "--" + boundary + "--" + END));
    }

    private static String part(String boundary, String kind) {
        return "--" + boundary + END + "Content-Type: text/" + kind + "; charset=UTF-8" + END
                + "Content-Transfer-Encoding: quoted-printable" + END + END;
    }

    /** A text, a null in each place of a token. */
    private static List<byte[]> segments(String text) {
        List<byte[]> segments = new ArrayList<>();
        String[] pieces = text.split(Composed.TOKEN, -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                segments.add(TOKEN_HERE);
            }
            segments.add(QuotedPrintable.of(pieces[i]));
        }
        return segments;
    }

    private static final byte[] TOKEN_HERE = new byte[0];

    /** The mail of one recipient. */
    ReadyMail to(Piece piece, String token) {
        byte[] own = bytes("To: " + person(piece.address(), piece.name()) + END
                + "Message-ID: " + messageId(piece) + END
                + unsubscription(token));
        byte[] here = bytes(token + "=" + END);
        return new ReadyMail(sender.from().address(), piece.address(), out -> {
            out.write(head);
            out.write(own);
            for (byte[] segment : body) {
                out.write(segment == TOKEN_HERE ? here : segment);
            }
        });
    }

    private String unsubscription(String token) {
        String address = sender.leaving().replace(Composed.TOKEN, token);
        String header = "List-Unsubscribe: <" + address + ">" + END;
        return address.startsWith("https:")
                ? header + "List-Unsubscribe-Post: List-Unsubscribe=One-Click" + END
                : header;
    }

    /** The name that the mail keeps on every attempt, so that a double can be recognised. */
    String messageId(Piece piece) {
        return "<lettre." + id + "." + piece.subscriberId() + "@" + sender.host() + ">";
    }

    private static String person(String address, String name) {
        try {
            return name.isEmpty() ? address : new InternetAddress(address, name, UTF_8).toString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String words) {
        try {
            return MimeUtility.encodeText(words, UTF_8, null);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
