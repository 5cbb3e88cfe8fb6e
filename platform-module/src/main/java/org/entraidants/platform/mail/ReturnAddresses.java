package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.key.NetworkKeys;

/** The addresses that mail comes back to, one for each mail, so that whatever comes back tells what it is about. */
@ApplicationScoped
public class ReturnAddresses {
    @Inject
    Settings settings;

    @Inject
    NetworkKeys keys;

    /** The tags of this network. */
    public ReturnTags tags() {
        return new ReturnTags(keys.bytes("returns"));
    }

    /** The address that a mail comes back to: one of its own where the network has a mailbox for it, else who mail comes from. */
    public String envelope(ReturnTag tag) {
        return tagged(tag).orElseGet(() -> settings.mailFrom().address());
    }

    /** An address that somebody may write to and be read; empty where nobody reads. */
    public Optional<String> mailbox(ReturnTag tag) {
        return settings.mail().mailbox().isPresent() ? tagged(tag) : Optional.empty();
    }

    private Optional<String> tagged(ReturnTag tag) {
        return settings.mail().returnAddress().map(address -> {
            int at = address.indexOf('@');
            return address.substring(0, at) + "+" + tags().write(tag) + address.substring(at);
        });
    }
}
