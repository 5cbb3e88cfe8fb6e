package org.entraidants.directory.orientation;

import java.util.List;
import org.entraidants.directory.Service;

/**
 * What the first diagnostic ends in.
 *
 * @param reasons why, in the order of their weight
 * @param advice what to see to, whatever is done
 * @param service what a place must do that can take over
 * @param later what could help the person afterwards
 */
public record Proposal(Kind kind, List<Reason> reasons, List<Advice> advice, Service service, List<Service> later) {
    public Proposal {
        reasons = List.copyOf(reasons);
        advice = List.copyOf(advice);
        later = List.copyOf(later);
    }

    /** What to do. */
    public enum Kind {
        NOW,
        APPOINTMENT,
        ORIENT
    }

    /** Why. */
    public enum Reason {
        NOT_HERE,
        DUE_TODAY,
        DUE_TODAY_ELSEWHERE,
        LEARNED,
        EQUIPMENT,
        NO_MAILBOX,
        MAILBOX_LOST,
        NOT_AT_EASE,
        NO_TIME_NOW,
        TIME_NOW,
        NOTHING_MISSING
    }

    /** What to see to. */
    public enum Advice {
        ASK_WHERE_STUCK,
        CREATE_MAILBOX,
        OPEN_MAILBOX,
        BRING_DEVICE,
        PRIVATE_WINDOW,
        LET_HOLD,
        GIVE_PAPER
    }
}
