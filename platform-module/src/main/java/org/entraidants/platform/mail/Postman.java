package org.entraidants.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a handful of mails to the relay over one connection. */
final class Postman implements AutoCloseable {
    private final String name;
    private final Lines lines;
    private final Ledger ledger;
    private final Dresser dresser;
    private @Nullable Line line;

    Postman(String name, Lines lines, Ledger ledger, Dresser dresser) {
        this.name = name;
        this.lines = lines;
        this.ledger = ledger;
        this.dresser = dresser;
    }

    /** Makes of a mail what travels. */
    @FunctionalInterface
    interface Dresser {
        MimeMessage dress(Mail mail) throws MessagingException;
    }

    /** Hears what becomes of each mail, and says whether to go on. */
    @FunctionalInterface
    interface Listener {
        boolean goOnAfter(Outcome outcome);
    }

    /** Delivers mails that this postman has claimed, until the listener wants no more. */
    void deliver(List<Mail> mails, Listener listener) {
        boolean mayBegin = ledger.write(new Step(name, null, null, mails.get(0).id()));
        boolean goOn = true;
        for (int i = 0; goOn && i < mails.size(); i++) {
            Mail mail = mails.get(i);
            Outcome outcome = mayBegin ? send(mail) : null;
            goOn = outcome == null || listener.goOnAfter(outcome);
            Long next = goOn && i + 1 < mails.size() ? (Long) mails.get(i + 1).id() : null;
            mayBegin = ledger.write(new Step(name, outcome == null ? null : (Long) mail.id(), outcome, next));
        }
    }

    private Outcome send(Mail mail) {
        MimeMessage mime;
        try {
            mime = dresser.dress(mail);
        } catch (MessagingException | RuntimeException fault) {
            return new Outcome.Later(Trouble.FAULT, String.valueOf(fault), false);
        }
        try {
            Line open = line == null ? lines.take() : line;
            line = open;
            Outcome outcome = open.send(mime);
            if (open.isWorn() || (!(outcome instanceof Outcome.Sent) && !open.isConnected())) {
                open.hangUp();
                line = null;
            }
            return outcome;
        } catch (MessagingException failed) {
            return Verdict.ofConnecting(failed);
        }
    }

    @Override
    public void close() {
        if (line != null) {
            lines.keep(line);
            line = null;
        }
    }
}
