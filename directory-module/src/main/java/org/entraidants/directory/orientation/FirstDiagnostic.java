package org.entraidants.directory.orientation;

import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.Service;
import org.entraidants.directory.orientation.Proposal.Advice;
import org.entraidants.directory.orientation.Proposal.Kind;
import org.entraidants.directory.orientation.Proposal.Reason;
import org.entraidants.directory.orientation.Situation.Ease;
import org.entraidants.directory.orientation.Situation.Equipment;
import org.entraidants.directory.orientation.Situation.Here;
import org.entraidants.directory.orientation.Situation.Mailbox;
import org.entraidants.directory.orientation.Situation.Tried;

/** The rules of the first diagnostic: the same answers lead to the same proposal in every structure. */
public final class FirstDiagnostic {
    private final Situation situation;
    private final Matter matter;

    private FirstDiagnostic(Situation situation) {
        this.situation = situation;
        this.matter = situation.matter();
    }

    /** What to do with these answers, and why. */
    public static Proposal of(Situation situation) {
        return new FirstDiagnostic(situation).proposal();
    }

    private Proposal proposal() {
        if (situation.here() == Here.NO) {
            return proposal(Kind.ORIENT, List.of(Reason.NOT_HERE));
        }
        if (matter.kind() != Matter.Kind.REQUEST) {
            Reason reason = matter.kind() == Matter.Kind.LEARNING ? Reason.LEARNED : Reason.EQUIPMENT;
            return proposal(situation.here() == null ? Kind.ORIENT : Kind.APPOINTMENT, List.of(reason));
        }
        if (situation.urgency() == Urgency.TODAY) {
            return situation.here() == Here.LATER
                    ? proposal(Kind.ORIENT, List.of(Reason.DUE_TODAY_ELSEWHERE))
                    : proposal(Kind.NOW, List.of(Reason.DUE_TODAY));
        }
        return byTheTimeItTakes();
    }

    /** One thing that is missing can be made up for by whoever has the time now; two are too much for a queue. */
    private Proposal byTheTimeItTakes() {
        List<Reason> slow = slow();
        if (situation.here() == Here.LATER) {
            slow.add(0, Reason.NO_TIME_NOW);
            return proposal(Kind.APPOINTMENT, slow);
        }
        boolean hasTime = situation.here() == Here.NOW;
        if (slow.size() > (hasTime ? 1 : 0)) {
            return proposal(Kind.APPOINTMENT, slow);
        }
        Reason reason = slow.isEmpty() ? Reason.NOTHING_MISSING : Reason.TIME_NOW;
        return proposal(Kind.NOW, List.of(reason));
    }

    private List<Reason> slow() {
        var slow = new ArrayList<Reason>();
        if (matter.needsMailbox() && situation.mailbox() == Mailbox.NONE) {
            slow.add(Reason.NO_MAILBOX);
        }
        if (matter.needsMailbox() && situation.mailbox() == Mailbox.RARELY) {
            slow.add(Reason.MAILBOX_LOST);
        }
        if (situation.ease() == Ease.NO) {
            slow.add(Reason.NOT_AT_EASE);
        }
        return slow;
    }

    private Proposal proposal(Kind kind, List<Reason> reasons) {
        return new Proposal(kind, reasons, advice(kind), matter.service(), later());
    }

    private List<Advice> advice(Kind kind) {
        var advice = new ArrayList<Advice>();
        if (situation.tried() == Tried.STUCK) {
            advice.add(Advice.ASK_WHERE_STUCK);
        }
        if (kind == Kind.ORIENT) {
            advice.add(Advice.GIVE_PAPER);
            return advice;
        }
        if (matter.needsMailbox() && situation.mailbox() == Mailbox.NONE) {
            advice.add(Advice.CREATE_MAILBOX);
        }
        if (matter.needsMailbox() && situation.mailbox() == Mailbox.RARELY) {
            advice.add(Advice.OPEN_MAILBOX);
        }
        if (kind == Kind.APPOINTMENT && situation.equipment() == Equipment.PARTLY) {
            advice.add(Advice.BRING_DEVICE);
        }
        if (situation.equipment() == Equipment.NONE) {
            advice.add(Advice.PRIVATE_WINDOW);
        }
        if (situation.ease() == Ease.SOMEWHAT || situation.ease() == Ease.NO) {
            advice.add(Advice.LET_HOLD);
        }
        return advice;
    }

    private List<Service> later() {
        var later = new ArrayList<Service>();
        if (situation.ease() == Ease.SOMEWHAT || situation.ease() == Ease.NO) {
            later.add(Service.EVERYDAY_TOOLS);
        }
        if (situation.equipment() == Equipment.NONE || situation.equipment() == Equipment.PARTLY) {
            later.add(Service.INTERNET_AND_EQUIPMENT_ACCESS);
        }
        if (situation.equipment() == Equipment.NONE) {
            later.add(Service.AFFORDABLE_EQUIPMENT);
        }
        later.removeIf(service -> service == matter.service() && matter.kind() != Matter.Kind.REQUEST);
        return later;
    }
}
