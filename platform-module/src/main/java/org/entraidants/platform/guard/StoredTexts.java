package org.entraidants.platform.guard;

import java.util.List;

/** A contribution: texts that are looked at again when the guard has learnt something. */
public interface StoredTexts {
    /** The name of the source, at most 60 characters, such as {@code forum.posts}; also the message key of its words. */
    String name();

    /** How many there are, about; -1 when counting is too dear. */
    default long count() {
        return -1;
    }

    /** The texts that come after one, in the order of their numbers. */
    List<StoredText> after(long id, int most);

    /**
     * Told of hits in a text, in the transaction that notes how far the search is; perhaps again after another search.
     * Public contacts are left out.
     */
    void found(long id, List<FieldHit> hits);
}
