package org.entraidants.events.gathering;

import java.util.List;
import org.entraidants.platform.guard.Verdict;

/** What came of planning something. */
public sealed interface Planned {
    /** It is kept. */
    record Kept(Gathering gathering) implements Planned {}

    /** Something in it is wrong. */
    record Flawed(List<Flaw> flaws) implements Planned {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** It holds personal data. */
    record Refused(Verdict verdict) implements Planned {}

    /** There is no such gathering, or none with which this can be done. */
    record Unknown() implements Planned {}
}
