package org.entraidants.events.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Planned;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** What the forms of those who plan have in common: what was typed, what is wrong with it, the buttons of the guard. */
@Dependent
public class PlanForm {
    private static final String FORM = "form";

    @Inject
    Guarded guarded;

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private GuardNote note = GuardNote.SILENT;
    private UUID key = UUID.randomUUID();

    /** Takes what was sent; what stands in the fields else. */
    public void open(List<String> fields, Map<String, String> stored) {
        boolean sent = Stream.concat(Stream.of("send", "deed", FORM), fields.stream())
                .anyMatch(name -> page.posted(name).isPresent());
        fields.forEach(
                field -> texts.put(field, sent ? page.posted(field).orElse("") : stored.getOrDefault(field, "")));
        key = page.posted(FORM)
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .orElse(key);
    }

    /** Whether somebody has pressed a button that keeps: it was not given back after a new sign-in. */
    public boolean isSent() {
        boolean button = page.posted("send").isPresent()
                || isAcknowledged()
                || page.posted("askRelease").isPresent();
        return button && !page.isGivenBack() && !isToBeMasked();
    }

    /** Whether the button that masks was pressed. */
    public boolean isToBeMasked() {
        return page.posted("mask").isPresent() && !page.isGivenBack();
    }

    /** Whether the author stands by what the guard only warns of. */
    public boolean isAcknowledged() {
        return page.posted("acknowledged").isPresent();
    }

    /** Masks what the guard has found; nothing is kept. */
    public void mask(Map<String, String> judged) {
        if (!guarded.passes(judged)) {
            judged.keySet().forEach(field -> texts.put(field, guarded.text(field)));
        }
        note = guarded.getNote();
    }

    /** Says why nothing was kept. */
    public void explain(Planned planned) {
        if (planned instanceof Planned.Flawed flawed) {
            flawed.flaws().forEach(this::tell);
        } else if (planned instanceof Planned.Refused refused) {
            note = refusal(refused.verdict());
        } else if (planned instanceof Planned.Unknown) {
            errors.add(i18n.t("events.flaw.GONE"));
        }
    }

    private GuardNote refusal(Verdict verdict) {
        boolean asked = page.posted("askRelease").isPresent() && gate.askRelease(verdict, caller);
        return GuardNote.of(new Submission(texts, isAcknowledged()), verdict, asked);
    }

    private void tell(Flaw flaw) {
        String label = flaw.field().isEmpty()
                ? ""
                : i18n.t("events.field." + flaw.field().replaceAll("-\\d+", ""));
        String words = i18n.t("events.flaw." + flaw.kind(), label, flaw.limit());
        if (flaw.field().isEmpty()) {
            errors.add(words);
        } else {
            errors.add(flaw.field(), words);
        }
    }

    /** What stands in the fields. */
    public Map<String, String> texts() {
        return texts;
    }

    /** What stands in one field. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** The number of the form: sent twice, it is one deed. */
    public UUID key() {
        return key;
    }

    /** What the guard has to say. */
    public GuardNote note() {
        return note;
    }
}
