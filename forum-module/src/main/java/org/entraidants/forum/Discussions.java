package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.persistence.Collision;
import org.jspecify.annotations.Nullable;

/** The boundary of those who ask and answer. Every text passes the guard on personal data before it is stored. */
@ApplicationScoped
public class Discussions {
    @Inject
    Gate gate;

    @Inject
    Sights sights;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Pen pen;

    /**
     * How a text is sent.
     *
     * @param form the number that the form was given: sent twice, it is one post
     * @param acknowledged whether the author stands by what the guard only warns of
     * @param files the numbers of loose files of the author, to hang on it in this order
     */
    public record Sending(UUID form, boolean acknowledged, List<Long> files) {
        public Sending {
            files = List.copyOf(files);
        }

        /** A text without files. */
        public Sending(UUID form, boolean acknowledged) {
            this(form, acknowledged, List.of());
        }
    }

    /**
     * How a change is sent.
     *
     * @param seen what {@link Post#edits()} was when the form was opened
     * @param acknowledged as in {@link Sending}
     * @param files those that hang on it from now on; null to leave them as they are
     */
    public record Correction(
            long seen, boolean acknowledged, @Nullable List<Long> files) {}

    /**
     * Opens a topic.
     *
     * @throws org.entraidants.platform.account.AccessDenied unless the caller is a member
     */
    public Writing ask(TopicText text, Sending sending, Caller caller) {
        caller.require(Role.MEMBER);
        List<Flaw> flaws = TextRules.flaws(text, taxonomies.now(), sights.of(caller));
        if (!flaws.isEmpty()) {
            return new Writing.Flawed(flaws);
        }
        Verdict verdict = gate.judge(new Submission(text.fields(), sending.acknowledged()), caller);
        return verdict.accepted()
                ? Collision.repeating(() -> pen.ask(text, sending, caller.accountId()))
                : new Writing.Refused(verdict);
    }

    /** Answers in a topic; see {@link #ask}. */
    public Writing answer(long topicId, String body, Sending sending, Caller caller) {
        return answer(topicId, body, sending, false, caller);
    }

    /**
     * Answers in a topic; see {@link #ask}.
     *
     * @param stillBlocked whether it waits again, although somebody has accepted an answer
     */
    public Writing answer(long topicId, String body, Sending sending, boolean stillBlocked, Caller caller) {
        caller.require(Role.MEMBER);
        List<Flaw> flaws = TextRules.flaws(body, false);
        if (!flaws.isEmpty()) {
            return new Writing.Flawed(flaws);
        }
        Verdict verdict = gate.judge(new Submission(Map.of("body", body), sending.acknowledged()), caller);
        return verdict.accepted()
                ? pen.answer(topicId, body, sending, stillBlocked, sights.of(caller))
                : new Writing.Refused(verdict);
    }

    /**
     * Changes an answer, of the caller or, for moderators, of anybody; what it said before stays in its history.
     */
    public Writing edit(long postId, Correction correction, String body, Caller caller) {
        caller.require(Role.MEMBER);
        List<Flaw> flaws = TextRules.flaws(body, false);
        if (!flaws.isEmpty()) {
            return new Writing.Flawed(flaws);
        }
        Verdict verdict = gate.judge(new Submission(Map.of("body", body), correction.acknowledged), caller);
        return verdict.accepted()
                ? pen.edit(postId, correction, null, body, sights.of(caller))
                : new Writing.Refused(verdict);
    }

    /** Changes an answer, and leaves its files as they are. */
    public Writing edit(long postId, long seen, String body, boolean acknowledged, Caller caller) {
        return edit(postId, new Correction(seen, acknowledged, null), body, caller);
    }

    /** Changes what a topic says and where it stands; see {@link #edit(long, Correction, String, Caller)}. Its kind stays. */
    public Writing edit(long postId, Correction correction, TopicText text, Caller caller) {
        caller.require(Role.MEMBER);
        List<Flaw> flaws = TextRules.flaws(text, taxonomies.now(), sights.of(caller));
        if (!flaws.isEmpty()) {
            return new Writing.Flawed(flaws);
        }
        Verdict verdict = gate.judge(new Submission(text.fields(), correction.acknowledged), caller);
        return verdict.accepted()
                ? pen.edit(postId, correction, text, text.body(), sights.of(caller))
                : new Writing.Refused(verdict);
    }

    /** Changes what a topic says, and leaves its files as they are. */
    public Writing edit(long postId, long seen, TopicText text, boolean acknowledged, Caller caller) {
        return edit(postId, new Correction(seen, acknowledged, null), text, caller);
    }
}
