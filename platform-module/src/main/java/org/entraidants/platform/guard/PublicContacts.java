package org.entraidants.platform.guard;

import java.util.Set;

/** A contribution: contacts that everybody may read in the network, and so may write. */
public interface PublicContacts {
    /**
     * Which of these contacts are published. Asked at most once for a text, and only when it holds such hits.
     *
     * @param contacts telephone numbers as {@code +33123456789}, addresses of mail in lower case
     */
    Set<String> published(Set<String> contacts);
}
