package org.entraidants.events.registration;

import java.util.List;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.platform.guard.Verdict;

/** What came of asking to come. */
public sealed interface Registered {
    /**
     * It is noted.
     *
     * @param position in the waiting line from 1; 0 for who does not wait
     */
    record Done(Registration registration, int position) implements Registered {}

    /** A guest gets a mail, whether or not the address is known here: nobody learns who comes. */
    record Asked() implements Registered {}

    /** Something in it is wrong. */
    record Flawed(List<Flaw> flaws) implements Registered {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** It holds what may not be stored. */
    record Refused(Verdict verdict) implements Registered {}

    /** Nobody can register: it is over, cancelled or not announced, or guests are not asked in. */
    record Closed() implements Registered {}

    /** There is no such gathering for the caller. */
    record Unknown() implements Registered {}
}
