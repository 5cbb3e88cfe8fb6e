package org.entraidants.newsletter;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.entraidants.harness.FakeRelay;

/** A mailbox, by IMAP, that reports come to. */
final class ReturnsBox implements AutoCloseable {
    static final String ADDRESS = "retours@demo.example";
    static final String REPORT = "multipart/report; report-type=delivery-status; boundary=part";

    private final GreenMail mail = new GreenMail(new ServerSetup(0, null, "imap"));
    private final GreenMailUser user;

    private ReturnsBox() throws UserException {
        mail.start();
        user = mail.getUserManager().createUser(ADDRESS, "retours", "secret");
    }

    static ReturnsBox open() throws UserException {
        return new ReturnsBox();
    }

    String url() {
        return "imap://retours:secret@localhost:" + mail.getImap().getPort();
    }

    /** What a server says of one recipient (RFC 3464). */
    static String report(String recipient, String action, String status) {
        return """
                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.back.example

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s

                --part--
                """.formatted(recipient, action, status);
    }

    /** What a provider passes on of somebody who calls a letter spam (RFC 5965). */
    static String complaint(FakeRelay.Arrival letter) {
        return """
                --part
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                Version: 1

                --part
                Content-Type: message/rfc822

                From: reseau@demo.example
                Message-ID: %s

                Bonjour
                --part--
                """.formatted(letter.messageId());
    }

    /** Puts a message into it, as a server writes it. */
    void deliver(String subject, String type, String body, String to) throws Exception {
        String text = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.back.example\nTo: " + to + "\nSubject: " + subject
                + "\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n" + body;
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replaceAll("\\R", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    /** How many messages are in it. */
    int waiting() {
        try {
            return mail.getManagers().getImapHostManager().getInbox(user).getMessageCount();
        } catch (FolderException gone) {
            throw new AssertionError(gone);
        }
    }

    @Override
    public void close() {
        mail.stop();
    }
}
