package org.entraidants.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One open connection to the relay. It knows whether the relay had all of a mail when something broke. */
final class Line extends SMTPTransport {
    private static final int MOST_MAILS = 100;

    private boolean complete;
    private int mails;
    private long usedAt = System.nanoTime();

    private Line(Session session, URLName address) {
        super(session, address);
    }

    static Line open(Session session, URLName address) throws MessagingException {
        var line = new Line(session, address);
        line.connect();
        return line;
    }

    /** Sends one mail; never throws. */
    Outcome send(MimeMessage mail) {
        complete = false;
        mails++;
        try {
            sendMessage(mail, mail.getAllRecipients());
            return new Outcome.Sent();
        } catch (MessagingException | RuntimeException failed) {
            return Verdict.ofSending(failed, complete);
        } finally {
            usedAt = System.nanoTime();
        }
    }

    /** Relays do not like connections that never end. */
    boolean isWorn() {
        return mails >= MOST_MAILS;
    }

    /** Whether nothing went over it for some time. */
    boolean isIdleFor(long seconds) {
        return System.nanoTime() - usedAt > seconds * 1_000_000_000L;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        complete = true;
        super.finishData();
    }

    /** Says goodbye; what goes wrong meanwhile is of no interest. */
    void hangUp() {
        try {
            close();
        } catch (MessagingException gone) {
            // it is closed all the same
        }
    }
}
