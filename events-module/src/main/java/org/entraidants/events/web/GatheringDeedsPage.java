package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Gatherings;
import org.entraidants.events.gathering.Planned;
import org.entraidants.events.gathering.Rhythm;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Publishing, copying, repeating and cancelling a gathering: {@code /agenda/12-…/gestes}. */
@Named
@RequestScoped
public class GatheringDeedsPage {
    private static final List<String> FIELDS = List.of("reason", "day", "rhythm", "times");

    @Inject
    OpenGathering open;

    @Inject
    Gatherings gatherings;

    @Inject
    PlanForm form;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Gathering gathering;

    /** Shows what can be done, or does it. */
    public void open() throws IOException {
        Optional<Gathering> found = open.gathering();
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        gathering = found.get();
        form.open(FIELDS, Map.of("times", "3"));
        if (form.isToBeMasked()) {
            form.mask(Map.of("reason", form.text("reason")));
        } else if (!page.isGivenBack()) {
            act(gathering.id());
        }
    }

    private void act(long id) throws IOException {
        // The buttons of the guard stand in the form that cancels, the only one with words in it.
        boolean guardAnswered =
                form.isAcknowledged() || page.posted("askRelease").isPresent();
        String deed = guardAnswered ? "cancel" : page.posted("deed").orElse("");
        switch (deed) {
            case "publish" -> settle(gatherings.publish(id, caller), "published");
            case "cancel" ->
                settle(gatherings.cancel(id, form.text("reason"), form.isAcknowledged(), caller), "cancelled");
            case "duplicate" -> settle(duplicate(id), "duplicated");
            case "repeat" -> settle(repeat(id), "repeated");
            default -> {
                // Only looked at.
            }
        }
    }

    private Planned duplicate(long id) {
        try {
            return gatherings.duplicate(id, LocalDate.parse(form.text("day")), form.key(), caller);
        } catch (DateTimeException noDay) {
            return flawed("day");
        }
    }

    private Planned repeat(long id) {
        Optional<Rhythm> rhythm = Arrays.stream(Rhythm.values())
                .filter(one -> one.name().equals(form.text("rhythm")))
                .findFirst();
        int times = PageRequest.number(form.text("times")).map(Long::intValue).orElse(0);
        return rhythm.map(one -> gatherings.repeat(id, one, times, form.key(), caller))
                .orElseGet(() -> flawed("rhythm"));
    }

    private static Planned flawed(String field) {
        return new Planned.Flawed(List.of(new Flaw(field, Flaw.Kind.MISSING, 0)));
    }

    private void settle(Planned planned, String said) throws IOException {
        if (planned instanceof Planned.Kept kept) {
            answers.goTo(kept.gathering().path(), i18n.t("events.plan." + said));
        } else {
            form.explain(planned);
        }
    }

    public @Nullable Gathering getGathering() {
        return gathering;
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    public String getBack() {
        return page.to(gathering == null ? "/agenda" : gathering.path());
    }

    /** What stands in a field. */
    public String text(String field) {
        return form.text(field);
    }

    public List<Rhythm> getRhythms() {
        return Arrays.asList(Rhythm.values());
    }

    public UUID getKey() {
        return form.key();
    }

    public GuardNote getNote() {
        return form.note();
    }
}
