package org.entraidants.events.after.survey;

import java.util.List;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.platform.guard.Verdict;

/** What came of answering. */
public sealed interface Answered {
    /** It is kept, without a name. */
    record Thanks() implements Answered {}

    /** Something in it is wrong; the link is still good. */
    record Flawed(List<Flaw> flaws) implements Answered {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** It holds personal data; the link is still good. */
    record Refused(Verdict verdict) implements Answered {}

    /** The link has been used, or leads nowhere. */
    record Spent() implements Answered {}
}
