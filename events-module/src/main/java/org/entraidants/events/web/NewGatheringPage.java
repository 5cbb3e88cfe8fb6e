package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entraidants.events.gathering.Gatherings;
import org.entraidants.events.gathering.Kind;
import org.entraidants.events.gathering.Part;
import org.entraidants.events.gathering.Planned;
import org.entraidants.events.gathering.Texts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;

/** Beginning a gathering: {@code /agenda/nouveau}. */
@Named
@RequestScoped
public class NewGatheringPage {
    private static final List<String> FIELDS = Stream.of(Part.WHAT, Part.WHEN)
            .flatMap(part -> part.fields().stream())
            .toList();

    @Inject
    Gatherings gatherings;

    @Inject
    PlanForm form;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    /** Shows the form, or makes a draft of what it has sent. */
    public void open() throws IOException {
        form.open(
                FIELDS,
                Map.of("kind", Kind.BREAKFAST.code(), "begin", "08:30", "end", "10:00", "zone", "Europe/Paris"));
        if (form.isToBeMasked()) {
            form.mask(Texts.judged(form.texts()));
        } else if (form.isSent()) {
            keep();
        }
    }

    private void keep() throws IOException {
        Planned planned = gatherings.create(form.texts(), form.key(), form.isAcknowledged(), caller);
        if (planned instanceof Planned.Kept kept) {
            answers.goTo(kept.gathering().path() + "/modifier/" + Part.WHERE.code(), i18n.t("events.plan.begun"));
        } else {
            form.explain(planned);
        }
    }

    /** What stands in a field. */
    public String text(String field) {
        return form.text(field);
    }

    public UUID getKey() {
        return form.key();
    }

    public GuardNote getNote() {
        return form.note();
    }

    public List<Kind> getKinds() {
        return Arrays.asList(Kind.values());
    }
}
