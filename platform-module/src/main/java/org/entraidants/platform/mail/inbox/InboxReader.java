package org.entraidants.platform.mail.inbox;

import jakarta.mail.MessagingException;
import java.io.IOException;

/**
 * Takes out of the mailbox of the network what is meant for it: mail that comes back, answers to invitations… Every bean of
 * this kind, of any module, is offered each message until one takes it.
 */
public interface InboxReader {
    /**
     * Looks at a message, in a transaction of its own. When it throws, everything is rolled back and the message is offered
     * again some times, then left in the mailbox; the other messages are read all the same.
     *
     * @return whether it was meant for this reader and is done with: it then goes from the mailbox, and never comes again
     */
    boolean take(Incoming message) throws MessagingException, IOException;
}
