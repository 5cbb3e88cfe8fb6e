package org.entraidants.directory.search;

import java.util.Collection;
import org.entraidants.directory.Referent.Consent;

/** Consents as bits of one number: the index keeps those of a structure's referents, to tell whether to ask for names. */
final class Consents {
    private Consents() {}

    static long bits(Collection<Consent> consents) {
        return consents.stream().mapToLong(Consents::bit).reduce(0, (all, one) -> all | one);
    }

    private static long bit(Consent consent) {
        return switch (consent) {
            case NOBODY -> 0;
            case EVERYONE -> 1;
            case MEMBERS -> 2;
        };
    }
}
