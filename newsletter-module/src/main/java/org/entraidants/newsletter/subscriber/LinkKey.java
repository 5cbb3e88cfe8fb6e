package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entraidants.platform.key.NetworkKeys;

/** Keeps the key of the links. */
@ApplicationScoped
public class LinkKey {
    @Inject
    NetworkKeys keys;

    /** The links of this network. */
    public Links links() {
        return new Links(keys.bytes("letter"));
    }
}
