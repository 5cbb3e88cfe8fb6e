package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.entraidants.platform.mail.ReturnAddresses;
import org.entraidants.platform.mail.ReturnTag;
import org.entraidants.platform.mail.inbox.InboxReader;
import org.entraidants.platform.mail.inbox.Incoming;

/** Ends the letter for whoever writes to the address that stands in it for that: mail programs do so by themselves. */
@ApplicationScoped
public class LeaveByMail implements InboxReader {
    /** The address of a tag: a subscriber. */
    public static final char LEAVE = 'u';

    @Inject
    ReturnAddresses addresses;

    @Inject
    Subscribers subscribers;

    @Inject
    LinkKey key;

    @Override
    public boolean take(Incoming message) {
        Optional<ReturnTag> tag = addresses.tags().readAll(String.join(" ", message.addressees())).stream()
                .filter(one -> one.kind() == LEAVE)
                .findFirst();
        tag.ifPresent(one -> subscribers.leave(key.links().token(one.first())));
        return tag.isPresent();
    }
}
