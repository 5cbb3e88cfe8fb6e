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
     */
    public record Sending(UUID form, boolean acknowledged) {}

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
                ? Collision.repeating(() -> pen.ask(text, sending.form(), caller.accountId()))
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
                ? pen.answer(topicId, body, sending.form(), stillBlocked, sights.of(caller))
                : new Writing.Refused(verdict);
    }

    /**
     * Changes an answer, of the caller or, for moderators, of anybody; what it said before stays in its history.
     *
     * @param seen what {@link Post#edits()} was when the form was opened
     */
    public Writing edit(long postId, long seen, String body, boolean acknowledged, Caller caller) {
        caller.require(Role.MEMBER);
        List<Flaw> flaws = TextRules.flaws(body, false);
        if (!flaws.isEmpty()) {
            return new Writing.Flawed(flaws);
        }
        Verdict verdict = gate.judge(new Submission(Map.of("body", body), acknowledged), caller);
        return verdict.accepted()
                ? pen.edit(postId, seen, null, body, sights.of(caller))
                : new Writing.Refused(verdict);
    }

    /** Changes what a topic says; see {@link #edit(long, long, String, boolean, Caller)}. Its kind stays. */
    public Writing edit(long postId, long seen, TopicText text, boolean acknowledged, Caller caller) {
        caller.require(Role.MEMBER);
        List<Flaw> flaws = TextRules.flaws(text, taxonomies.now(), sights.of(caller));
        if (!flaws.isEmpty()) {
            return new Writing.Flawed(flaws);
        }
        Verdict verdict = gate.judge(new Submission(text.fields(), acknowledged), caller);
        return verdict.accepted()
                ? pen.edit(postId, seen, text, text.body(), sights.of(caller))
                : new Writing.Refused(verdict);
    }
}
