package org.entraidants.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One open connection to the relay. It knows whether the relay had all of a mail when something broke. */
final class Line extends SMTPTransport {
    private static final int MOST_MAILS = 100;

    private final Runnable away;
    private BooleanSupplier gate = () -> true;
    private boolean complete;
    private boolean broken;
    private int mails;
    private long usedAt = System.nanoTime();

    private Line(Session session, URLName address, Runnable away) {
        super(session, address);
        this.away = away;
    }

    /** @param away called when the relay takes nothing at the moment */
    static Line open(Session session, URLName address, Runnable away) throws MessagingException {
        var line = new Line(session, address, away);
        line.connect();
        return line;
    }

    /** Sends one mail; never throws. */
    Outcome send(MimeMessage mail) {
        return send(mail, () -> true);
    }

    /**
     * Sends one mail; never throws.
     *
     * @param last asked when all but the end of it is with the relay, the last moment at which it can still be kept back
     */
    Outcome send(MimeMessage mail, BooleanSupplier last) {
        gate = last;
        complete = false;
        mails++;
        try {
            sendMessage(mail, mail.getAllRecipients());
            return new Outcome.Sent();
        } catch (MessagingException failed) {
            Outcome outcome = Verdict.ofSending(failed, complete);
            if (outcome instanceof Outcome.RelayAway) {
                away.run();
            }
            return outcome;
        } catch (RuntimeException fault) {
            // Somewhere in the middle of a mail.
            broken = true;
            return Verdict.ofSending(fault, complete);
        } finally {
            usedAt = System.nanoTime();
        }
    }

    /** Whether no other mail is to go over it: it is broken, or has carried many, and relays do not like what never ends. */
    boolean isWorn() {
        return broken || mails >= MOST_MAILS;
    }

    /** Whether nothing went over it for some time. */
    boolean isIdleFor(long seconds) {
        return System.nanoTime() - usedAt > seconds * 1_000_000_000L;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!gate.getAsBoolean()) {
            throw new IOException("The mail was kept back.");
        }
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
