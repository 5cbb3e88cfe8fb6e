package org.entraidants.forum.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.forum.draft.Keeping.Outcome;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.persistence.Collision;

/**
 * The boundary of drafts: one for each form, of its author only, gone when the form is sent or after 180 days. Personal data
 * that the guard refuses are not kept in a draft either; what it warns of is, and is asked about when the text is sent.
 */
@ApplicationScoped
public class Drafts {
    /** The most that one person keeps. */
    public static final int MOST = 50;

    /** The most characters of one draft. */
    public static final int LONGEST = 60_000;

    @Inject
    Gate gate;

    @Inject
    Drawer drawer;

    /**
     * Keeps what is typed into a form, in the place of what was kept of it before.
     *
     * @param form what the form was given
     * @param fields by the names of the fields
     * @throws org.entraidants.platform.account.AccessDenied unless the caller is a member
     */
    public Keeping keep(Place place, UUID form, Map<String, String> fields, Caller caller) {
        long account = account(caller);
        if (fields.values().stream().mapToInt(String::length).sum() > LONGEST) {
            return new Keeping(Outcome.TOO_LONG, List.of());
        }
        List<FieldHit> refused = gate.judge(Submission.of(fields), caller).hits().stream()
                .filter(FieldHit::isRefused)
                .toList();
        var draft = new Drawer.Sheet(place, form, fields, refused);
        return Collision.repeating(() -> drawer.put(draft, account));
    }

    /** The caller’s draft of a form. */
    public Optional<Draft> find(UUID form, Caller caller) {
        return drawer.find(form, account(caller));
    }

    /** What the caller has typed last at a place and not sent. */
    public Optional<Draft> newest(Place place, Caller caller) {
        return drawer.newest(place, account(caller));
    }

    /** All that the caller keeps, newest first. */
    public List<Draft> own(Caller caller) {
        return drawer.all(account(caller));
    }

    /** Throws a draft of the caller’s away. */
    public void drop(UUID form, Caller caller) {
        drawer.drop(form, account(caller));
    }

    private static long account(Caller caller) {
        caller.require(Role.MEMBER);
        return Objects.requireNonNull(caller.accountId());
    }
}
