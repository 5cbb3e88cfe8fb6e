package org.entraidants.events.registration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to come.
 *
 * @param accountId null for a guest
 * @param address as {@code MailAddress} writes it
 * @param structure where they help, empty for none
 * @param online whether they come online
 * @param known whether the mail address needs no proof: somebody who is signed in asks
 */
public record Wish(
        @Nullable Long accountId,
        String address,
        String name,
        String structure,
        boolean online,
        boolean lunch,
        String accessNeeds,
        String answer,
        Locale language,
        boolean known) {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_STRUCTURE = 150;
    static final int LONGEST_ANSWER = 500;

    /** One way to write the name of a structure, to count its people. */
    String structureKey() {
        return structure.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
