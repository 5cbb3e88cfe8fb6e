package org.entraidants.platform.mail.bounce;

import java.util.Optional;
import org.entraidants.platform.mail.ReturnTag;

/**
 * Fired in the transaction that takes in that a mail came back, or was called spam. Whoever made the mail knows it by its tag.
 *
 * @param tag of the mail; empty when a relay tells of an address only
 * @param address of the recipient, where it is certain; empty where only the tag tells
 * @param status as RFC 3463 has it; may be empty
 * @param words what the other server said
 */
public record MailReturned(
        Optional<ReturnTag> tag, Optional<String> address, Kind kind, String status, String words, Source source) {
    /** How bad it is. */
    public enum Kind {
        /** The address does not exist any more. */
        PERMANENT,
        /** It did not arrive this time. */
        TEMPORARY,
        /** The recipient called it spam. */
        COMPLAINT
    }

    /** Who says so. */
    public enum Source {
        MAILBOX,
        RELAY
    }
}
