package org.entraidants.platform.search;

import java.util.Set;

/** A contribution: of which readers the caller of this request is one; see {@link Entry#seenBy}. */
public interface Readership {
    /** Their names, such as {@code space:3}; may be empty. */
    Set<String> own();
}
