package org.entraidants.events.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.entraidants.events.gathering.Planned.Refused;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.persistence.Collision;

/**
 * The boundary of those who plan, the animators; the others get {@link org.entraidants.platform.account.AccessDenied}. Every
 * text passes the guard on personal data before it is stored.
 */
@ApplicationScoped
public class Gatherings {
    @Inject
    Gate gate;

    @Inject
    Planner planner;

    /**
     * Makes a draft of a gathering.
     *
     * @param texts the fields of some parts, of {@link Part#WHAT} and {@link Part#WHEN} at least
     * @param form the number that the form was given: sent twice, it is one gathering
     * @param acknowledged whether the author stands by what the guard only warns of
     */
    public Planned create(Map<String, String> texts, UUID form, boolean acknowledged, Caller caller) {
        return guarded(
                texts,
                acknowledged,
                caller,
                () -> Collision.repeating(() -> planner.create(texts, form, caller.accountId())));
    }

    /**
     * Changes one part.
     *
     * @param seen what {@link Gathering#edits()} was when the form was opened
     */
    public Planned keep(long id, Part part, Map<String, String> texts, int seen, boolean acknowledged, Caller caller) {
        return guarded(texts, acknowledged, caller, () -> planner.keep(id, part, texts, seen));
    }

    /** Shows a draft to those whom it is for. */
    public Planned publish(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return planner.publish(id);
    }

    /** It does not take place; its page stays, and those who come are told. */
    public Planned cancel(long id, String reason, boolean acknowledged, Caller caller) {
        return guarded(Map.of("reason", reason), acknowledged, caller, () -> planner.cancel(id, reason));
    }

    /** A draft of the same on another day; sent twice with one form, it is one. */
    public Planned duplicate(long id, LocalDate day, UUID form, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Collision.repeating(() -> planner.duplicate(id, day, form, caller.accountId()));
    }

    /** Drafts of the same on later days, which are gatherings of their own from then on. */
    public Planned repeat(long id, Rhythm rhythm, int times, UUID form, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Collision.repeating(() -> planner.repeat(id, rhythm, times, form, caller.accountId()));
    }

    private Planned guarded(Map<String, String> texts, boolean acknowledged, Caller caller, Supplier<Planned> deed) {
        caller.require(Role.ANIMATOR);
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(gate.judge(new Submission(Texts.judged(texts), acknowledged), caller));
        verdicts.add(gate.judgeOwn(Submission.of(Texts.told(texts)), caller));
        return verdicts.stream()
                .filter(verdict -> !verdict.accepted())
                .findFirst()
                .map(verdict -> (Planned) new Refused(verdict))
                .orElseGet(deed);
    }
}
