package org.entraidants.platform.mail;

import jakarta.mail.MessagingException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Carries mails to the relay over one connection, which it opens when it needs it. For one thread. */
public final class Carrier implements AutoCloseable {
    private final Relay relay;
    private final Lines lines;
    private final Consumer<Outcome> listener;
    private @Nullable Line line;

    Carrier(Relay relay, Lines lines, Consumer<Outcome> listener) {
        this.relay = relay;
        this.lines = lines;
        this.listener = listener;
    }

    /**
     * Hands one mail over; never throws.
     *
     * @param last asked when all but the end of it is with the relay; a mail that is then kept back has not arrived, and the
     *     outcome says nothing
     */
    public Outcome carry(ReadyMail mail, BooleanSupplier last) {
        Outcome outcome = hand(mail, last);
        listener.accept(outcome);
        return outcome;
    }

    private Outcome hand(ReadyMail mail, BooleanSupplier last) {
        try {
            Line open = line == null ? lines.take() : line;
            line = open;
            Outcome outcome = open.send(relay.ready(mail), last);
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
