package org.entraidants.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads a failure: is it this mail, this moment, or the relay as a whole? */
final class Verdict {
    /** The service closes; TLS or the password service is away. */
    private static final Set<Integer> RELAY_CLOSES = Set.of(421, 454);

    private Verdict() {}

    /** A connection that could not be opened. */
    static Outcome ofConnecting(MessagingException failed) {
        Exception cause = failed.getNextException();
        return new Outcome.RelayAway(words(failed) + (cause == null ? "" : " (" + words(cause) + ")"));
    }

    /**
     * A mail that did not go through.
     *
     * @param complete whether the relay had all of it when that happened
     */
    static Outcome ofSending(Exception failed, boolean complete) {
        if (failed instanceof AuthenticationFailedException) {
            return new Outcome.RelayAway(words(failed));
        }
        Reply reply = reply(failed).orElse(null);
        if (reply == null) {
            boolean ours = !(failed instanceof MessagingException) && !(failed instanceof IOException);
            return new Outcome.Later(ours ? Trouble.FAULT : Trouble.LOST, words(failed), complete);
        }
        if (RELAY_CLOSES.contains(reply.code()) || (reply.isAboutUs() && reply.isFinal())) {
            return new Outcome.RelayAway(reply.words());
        }
        return reply.isFinal()
                ? new Outcome.Refused(reply.words())
                : new Outcome.Later(Trouble.DEFERRED, reply.words(), false);
    }

    /** What a relay answered; about us when it does not take us as the sender. */
    private record Reply(int code, String words, boolean isAboutUs) {
        boolean isFinal() {
            return code >= 500;
        }

        static Optional<Reply> of(int code, Exception failed, boolean isAboutUs) {
            return code >= 400 && code < 600
                    ? Optional.of(new Reply(code, Verdict.words(failed), isAboutUs))
                    : Optional.empty();
        }
    }

    private static Optional<Reply> reply(@Nullable Exception failed) {
        // The answer about one recipient stands behind the one about all of them.
        for (Exception one = failed; one != null; one = next(one)) {
            Optional<Reply> reply = ownReply(one);
            if (reply.isPresent()) {
                return reply;
            }
        }
        return Optional.empty();
    }

    private static Optional<Reply> ownReply(Exception failed) {
        if (failed instanceof SMTPAddressFailedException address) {
            return Reply.of(address.getReturnCode(), failed, false);
        }
        if (failed instanceof SMTPSenderFailedException sender) {
            return Reply.of(sender.getReturnCode(), failed, true);
        }
        return failed instanceof SMTPSendFailedException send && !(next(send) instanceof SMTPAddressFailedException)
                ? Reply.of(send.getReturnCode(), failed, next(send) instanceof SMTPSenderFailedException)
                : Optional.empty();
    }

    private static @Nullable Exception next(Exception failed) {
        return failed instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String words(Exception failed) {
        String message = failed.getMessage();
        return message == null || message.isBlank() ? failed.getClass().getSimpleName() : message.strip();
    }
}
