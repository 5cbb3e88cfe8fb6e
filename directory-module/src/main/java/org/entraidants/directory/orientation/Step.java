package org.entraidants.directory.orientation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody does with an orientation. */
public enum Step {
    ACCEPT(State.ACCEPTED, State.SENT),
    /** Somebody may come with the paper before anybody has accepted. */
    MEET(State.MET, State.SENT, State.ACCEPTED),
    CLOSE(State.CLOSED, State.ACCEPTED, State.MET),
    DECLINE(State.DECLINED, State.SENT, State.ACCEPTED),
    WITHDRAW(State.WITHDRAWN, State.SENT, State.ACCEPTED);

    private final State to;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<State> from;

    Step(State to, State... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    State to() {
        return to;
    }

    /** Whether it can be done now. */
    public boolean fits(State state) {
        return from.contains(state);
    }

    /** Whether it is the sender’s to do; else it is the referents’. */
    public boolean isSenders() {
        return this == WITHDRAW;
    }

    /** The reasons of which one has to be given; none when it needs none. */
    public List<Reason> reasons() {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.step() == this)
                .toList();
    }

    /** Whether a reason, or none, may go with it. */
    boolean takes(@Nullable Reason reason) {
        return reason == null ? reasons().isEmpty() : reason.step() == this;
    }
}
