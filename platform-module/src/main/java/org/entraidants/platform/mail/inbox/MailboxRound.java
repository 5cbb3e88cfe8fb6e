package org.entraidants.platform.mail.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.Round;

/**
 * Looks into the mailbox of the network, one node at a time. What a reader takes goes from it; what nobody takes stays and is
 * counted; what cannot be read never holds up the others.
 */
@ApplicationScoped
public class MailboxRound implements Round {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Logger LOG = Logger.getLogger(MailboxRound.class.getName());

    @Inject
    Settings settings;

    @Inject
    MailboxLog log;

    private final String me = UUID.randomUUID().toString();

    @Override
    public Duration first() {
        return pause().compareTo(FIRST) < 0 ? pause() : FIRST;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(settings.mail().seconds());
    }

    @Override
    public boolean look() {
        Optional<URI> url = settings.mail().mailbox();
        if (url.isEmpty() || !log.hold(me)) {
            return false;
        }
        int unknown = 0;
        String trouble = "";
        try (Mailbox mailbox = Mailbox.open(url.get(), settings.mail().done())) {
            unknown = read(mailbox);
        } catch (MessagingException | RuntimeException failed) {
            trouble = String.valueOf(failed.getMessage());
            LOG.log(Level.WARNING, "The mailbox cannot be read at the moment: {0}", trouble);
        } finally {
            log.release(me, unknown, trouble);
        }
        return false;
    }

    private int read(Mailbox mailbox) throws MessagingException {
        int unknown = 0;
        List<Message> removed = new ArrayList<>();
        for (Mailbox.Waiting waiting : mailbox.waiting()) {
            if (!log.hold(me)) {
                break;
            }
            MailboxLog.Fate fate = read(waiting);
            if (fate == MailboxLog.Fate.TAKEN) {
                mailbox.remove(waiting.message());
                removed.add(waiting.message());
            } else {
                unknown++;
            }
        }
        mailbox.purge(removed);
        return unknown;
    }

    private MailboxLog.Fate read(Mailbox.Waiting waiting) {
        MailboxLog.Fate known = log.fate(waiting.uid());
        if (known != MailboxLog.Fate.NEW && known != MailboxLog.Fate.AGAIN) {
            return known;
        }
        try {
            Optional<Incoming> message = waiting.read();
            return message.isPresent() ? log.offer(waiting.uid(), message.get()) : log.leave(waiting.uid());
        } catch (MessagingException | IOException | RuntimeException poisonous) {
            LOG.log(Level.WARNING, "Message " + waiting.uid() + " of the mailbox cannot be read.", poisonous);
            log.stumble(waiting.uid());
            return MailboxLog.Fate.AGAIN;
        }
    }
}
