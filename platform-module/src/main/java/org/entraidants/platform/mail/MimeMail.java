package org.entraidants.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail as it travels: the text, then the HTML for those who can show it. The same on every attempt. */
final class MimeMail extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MimeMail(Session session, Mail mail, String from, String fromName) throws MessagingException {
        super(session);
        messageId = mail.messageId();
        setFrom(person(from, fromName));
        setRecipient(Message.RecipientType.TO, person(mail.recipient(), mail.name()));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(mail.queuedAt()));
        setContentLanguage(new String[] {mail.language().getLanguage()});
        // Nobody's absence note needs to answer it (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscription().isPresent()) {
            unsubscribeAt(mail.unsubscription().get());
        }
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(mail.text().orElseThrow(), "plain"));
        parts.addBodyPart(part(mail.html().orElseThrow(), "html"));
        if (mail.invitation().isPresent()) {
            setContent(inviting(parts, mail.invitation().get()));
        } else {
            setContent(parts);
        }
        saveChanges();
    }

    /**
     * The invitation stands in the mail twice, as those who compared the mail programs advise: as another form of the text,
     * and as a file. Its method is in the type of the first only.
     */
    private static MimeMultipart inviting(MimeMultipart words, Invitation invitation) throws MessagingException {
        var calendar = new MimeBodyPart();
        byte[] bytes = invitation.calendar().getBytes(StandardCharsets.UTF_8);
        String type = "text/calendar; method=" + invitation.method() + "; charset=UTF-8";
        calendar.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        calendar.setHeader("Content-Transfer-Encoding", "base64");
        words.addBodyPart(calendar);
        var text = new MimeBodyPart();
        text.setContent(words);
        var file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, "application/ics")));
        file.setFileName("invite.ics");
        file.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeMultipart("mixed", text, file);
    }

    private void unsubscribeAt(String address) throws MessagingException {
        setHeader("List-Unsubscribe", "<" + address + ">");
        if (address.startsWith("https:")) {
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static InternetAddress person(String address, String name) throws MessagingException {
        try {
            return name.isEmpty() ? new InternetAddress(address) : new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is always there", impossible);
        }
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
