package org.entraidants.events.gathering;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a form of one part asks for, read and looked at.
 *
 * @param flaws what is wrong; nothing is done then
 * @param deed what it does to the gathering
 */
record Change(List<Flaw> flaws, Consumer<Gathering> deed) {
    Change {
        flaws = List.copyOf(flaws);
    }

    static Change of(List<Flaw> flaws, Consumer<Gathering> deed) {
        return new Change(flaws, deed);
    }
}
