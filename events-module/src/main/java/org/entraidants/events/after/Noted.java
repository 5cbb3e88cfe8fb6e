package org.entraidants.events.after;

import java.util.List;
import org.entraidants.events.gathering.Planned;

/** What came of writing down what remains of a gathering. */
public sealed interface Noted {
    /** It is kept. */
    record Kept(Trace trace) implements Noted {}

    /** Somebody else has written the minutes since the form was opened; nothing is kept. */
    record Overtaken(Trace theirs, List<Action> actions) implements Noted {
        public Overtaken {
            actions = List.copyOf(actions);
        }
    }

    /** It is not, for the same reasons as a plan. */
    record NotKept(Planned why) implements Noted {}
}
