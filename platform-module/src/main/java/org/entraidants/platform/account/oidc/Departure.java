package org.entraidants.platform.account.oidc;

import java.net.URI;
import org.entraidants.platform.account.Token;

/** The way to the provider. */
public sealed interface Departure {
    /**
     * Go there.
     *
     * @param state to be kept by the browser: only the one that left may come back
     */
    record Open(URI address, Token state) implements Departure {}

    /** There is no way now. */
    record Closed(Trouble trouble) implements Departure {}
}
