package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entraidants.events.calendar.CalendarReply;
import org.entraidants.events.registration.Replies.Outcome;
import org.entraidants.platform.mail.inbox.InboxReader;
import org.entraidants.platform.mail.inbox.Incoming;

/** Takes answers to invitations out of the mailbox; those that are about nothing of ours stay for people. */
@ApplicationScoped
class ReplyReader implements InboxReader {
    @Inject
    Replies replies;

    @Override
    public boolean take(Incoming message) throws MessagingException, IOException {
        Optional<CalendarReply> reply = reply(message);
        return reply.isPresent() && replies.take(reply.get()) != Outcome.UNKNOWN;
    }

    /** The first answer in it: many programs attach the same once more. */
    private static Optional<CalendarReply> reply(Incoming message) throws MessagingException, IOException {
        List<Part> calendars = new ArrayList<>(message.parts("text/calendar"));
        calendars.addAll(message.parts("application/ics"));
        for (Part calendar : calendars) {
            Optional<CalendarReply> reply = CalendarReply.read(Incoming.text(calendar));
            if (reply.isPresent()) {
                return reply;
            }
        }
        return Optional.empty();
    }
}
