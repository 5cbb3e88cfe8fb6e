package org.entraidants.forum.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.entraidants.forum.Flaw;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Topics;
import org.entraidants.forum.Writing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** What a page does with a text that was sent for the forum: the buttons of the guard, and what to say when it was not kept. */
@Dependent
class SentText {
    private static final Set<String> KNOWN_FIELDS = Set.of("title", "body", "category", "operator");

    @Inject
    Guarded guarded;

    @Inject
    Gate gate;

    @Inject
    HeldWords heldWords;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private GuardNote note = GuardNote.SILENT;

    /** Whether somebody has pressed a button: not to be previewed, and not given back after a new sign-in. */
    boolean isForGood() {
        return !page.isGivenBack() && page.posted("preview").isEmpty();
    }

    boolean isToBeMasked() {
        return page.posted("mask").isPresent();
    }

    /** Whether the author stands by what the guard only warns of. */
    boolean isAcknowledged() {
        return page.posted("acknowledged").isPresent();
    }

    /** Masks what the guard has found; nothing is kept. */
    void mask(Map<String, String> fields) {
        guarded.passes(fields);
        note = guarded.getNote();
    }

    /** A field of which something was masked. */
    String text(String field) {
        return guarded.text(field);
    }

    GuardNote note() {
        return note;
    }

    /** Says why a text was not kept. */
    void explain(Writing writing, Map<String, String> fields) {
        if (writing instanceof Writing.Refused refused) {
            note = refusal(new Submission(fields, isAcknowledged()), refused.verdict());
        } else if (writing instanceof Writing.Flawed flawed) {
            flawed.flaws().forEach(this::tell);
        } else if (writing instanceof Writing.Held held) {
            errors.add(heldWords.of(held));
        } else if (writing instanceof Writing.Closed) {
            errors.add(i18n.t("forum.deed.closed"));
        } else if (writing instanceof Writing.Unknown) {
            errors.add(i18n.t("forum.deed.gone"));
        }
    }

    private GuardNote refusal(Submission submission, Verdict verdict) {
        boolean asked = page.posted("askRelease").isPresent() && gate.askRelease(verdict, caller);
        return GuardNote.of(submission, verdict, asked);
    }

    private void tell(Flaw flaw) {
        String name = KNOWN_FIELDS.contains(flaw.field())
                ? i18n.t("forum.deed.field." + flaw.field())
                : i18n.t("forum.detail." + flaw.field());
        errors.add(flaw.field(), i18n.t("forum.deed.flaw." + flaw.kind(), name, flaw.limit()));
    }

    /** Where a post stands that was just written. */
    String placeOf(Writing.Written written) {
        return topics.post(written.postId(), sights.own())
                .map(post -> topics.pathOf(post, TopicPage.AT_ONCE, sights.own()))
                .orElse(written.path());
    }

    String said(String key) {
        return i18n.t(key);
    }
}
