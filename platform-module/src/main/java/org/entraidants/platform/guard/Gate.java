package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.Counts.Outcome;
import org.entraidants.platform.persistence.Collision;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Hit;
import org.jspecify.annotations.Nullable;

/**
 * The one door of all texts: asked before a text is stored, whatever way it comes. A refused hit keeps it out unless a
 * moderator has released that very value for its author; a weak one until its author has acknowledged it; a public contact
 * is no hit. What is remembered of a refusal outlives a rollback of the caller's transaction, and holds no text.
 */
@ApplicationScoped
public class Gate {
    @Inject
    KnownContacts contacts;

    @Inject
    ValueHashes hashes;

    @Inject
    Refusals refusals;

    @Inject
    Counts counts;

    /** Judges what somebody sends. */
    public Verdict judge(Submission submission, Caller caller) {
        return judge(submission, caller.accountId());
    }

    /**
     * Judges what comes for an account: by the API, by a file, by mail.
     *
     * @param accountId null for nobody in particular, for whom nothing can be released
     */
    public Verdict judge(Submission submission, @Nullable Long accountId) {
        return judge(withoutPublicContacts(Found.in(submission)), submission.acknowledged(), accountId);
    }

    /** Judges what somebody tells of themselves: name, telephone and address are theirs to tell, so weak hits are none. */
    public Verdict judgeOwn(Submission submission, Caller caller) {
        List<Found> refused =
                Found.in(submission).stream().filter(Found::isRefused).toList();
        return judge(refused, false, caller.accountId());
    }

    private Verdict judge(List<Found> found, boolean acknowledged, @Nullable Long accountId) {
        List<Found> refused = found.stream().filter(Found::isRefused).toList();
        List<Found> weak = found.stream().filter(each -> !each.isRefused()).toList();
        List<Found> kept = unreleased(refused, accountId);
        boolean weakPass = acknowledged || weak.isEmpty();
        if (kept.isEmpty() && weakPass) {
            count(refused, Outcome.RELEASED);
            count(weak, Outcome.SENT_ANYWAY);
            return Verdict.ACCEPTED;
        }
        List<FieldHit> hits = found.stream()
                .filter(each -> each.isRefused() ? kept.contains(each) : !weakPass)
                .map(Found::hit)
                .toList();
        return new Verdict(hits, remember(kept, accountId));
    }

    /** The hits of a text that is stored already, public contacts left out; nothing is remembered. */
    List<FieldHit> look(StoredText text) {
        return withoutPublicContacts(Found.in(Submission.of(text.fields()))).stream()
                .map(Found::hit)
                .toList();
    }

    /**
     * The author of a refused text holds that it is no personal data: a moderator shall decide.
     *
     * @return whether anything is asked for now; not when it has been decided already
     */
    public boolean askRelease(Verdict verdict, Caller caller) {
        Long accountId = caller.accountId();
        return accountId != null && refusals.ask(verdict.refusals(), accountId);
    }

    /** The author of a text has its hits masked. */
    public void countMasked(Verdict verdict) {
        verdict.hits().stream()
                .map(hit -> hit.hit().kind())
                .sorted()
                .forEach(kind -> counts.addOnce(kind, Outcome.MASKED));
    }

    private List<Found> withoutPublicContacts(List<Found> found) {
        Set<String> asked = found.stream()
                .filter(Found::isContact)
                .flatMap(each -> each.values().stream())
                .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return found;
        }
        Set<String> known = contacts.known(asked);
        return found.stream()
                .filter(each -> !each.isContact() || each.values().stream().noneMatch(known::contains))
                .toList();
    }

    private List<Found> unreleased(List<Found> refused, @Nullable Long accountId) {
        if (refused.isEmpty() || accountId == null) {
            return refused;
        }
        Set<String> released =
                refusals.released(accountId, refused.stream().map(hashes::of).collect(Collectors.toSet()));
        return refused.stream()
                .filter(each -> !released.contains(hashes.of(each)))
                .toList();
    }

    /** Counts a value once for each author, however often they try. */
    private Set<Long> remember(List<Found> kept, @Nullable Long accountId) {
        if (accountId == null) {
            count(kept, Outcome.REFUSED);
            return Set.of();
        }
        var ids = new HashSet<Long>();
        for (Found each : kept) {
            String hash = hashes.of(each);
            Refusals.Remembered remembered = Collision.repeating(() -> refusals.remember(accountId, each.hit(), hash));
            ids.add(remembered.id());
            if (remembered.isNew()) {
                counts.addOnce(each.hit().hit().kind(), Outcome.REFUSED);
            }
        }
        return ids;
    }

    private void count(List<Found> found, Outcome outcome) {
        found.forEach(each -> counts.addOnce(each.hit().hit().kind(), outcome));
    }

    /**
     * A hit and the values it may stand for, which never leave this class and its helpers.
     *
     * @param values normalised; several for a telephone number that two countries know
     */
    record Found(FieldHit hit, Set<String> values) {
        static List<Found> in(Submission submission) {
            return submission.fields().entrySet().stream()
                    .flatMap(field ->
                            Guard.scan(field.getValue()).stream().map(hit -> of(field.getKey(), field.getValue(), hit)))
                    .toList();
        }

        private static Found of(String field, String text, Hit hit) {
            return new Found(new FieldHit(field, hit), Guard.values(text, hit));
        }

        boolean isRefused() {
            return hit.isRefused();
        }

        boolean isContact() {
            return hit.hit().kind().isContact();
        }

        @Override
        public String toString() {
            return hit.toString();
        }
    }
}
