package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.events.after.Minutes;
import org.entraidants.events.after.Noted;
import org.entraidants.events.after.Trace;
import org.entraidants.events.after.certificate.Certificates;
import org.entraidants.events.after.survey.Survey;
import org.entraidants.events.after.survey.Surveys;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.web.OpenGathering;
import org.entraidants.events.web.PlanForm;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** All that is done after a gathering, for those who plan: {@code /agenda/12-…/apres}. */
@Named
@RequestScoped
public class AfterDeskPage {
    private static final List<String> FIELDS = List.of("recording", "consent", "consented", "until");
    private static final int USUAL_MONTHS = 6;

    @Inject
    OpenGathering open;

    @Inject
    Minutes minutes;

    @Inject
    Surveys surveys;

    @Inject
    Certificates certificates;

    @Inject
    PlanForm form;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Gathering gathering;
    private @Nullable Trace trace;
    private @Nullable Survey survey;
    private List<Registration> attested = List.of();

    /** Shows how far it is, or does what a button says. */
    public void open() throws IOException {
        Optional<Gathering> found = open.gathering();
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        gathering = found.get();
        trace = minutes.of(gathering).orElse(null);
        form.open(FIELDS, stored());
        if (form.isToBeMasked()) {
            form.mask(Map.of("consent", form.text("consent")));
        } else if (page.posted("form").isPresent() && !page.isGivenBack()) {
            act(gathering);
        }
        survey = surveys.of(gathering, caller).orElse(null);
        attested = certificates.people(gathering, caller);
    }

    private Map<String, String> stored() {
        LocalDate today = Dates.dateOf(clock.instant());
        var stored = new LinkedHashMap<String, String>();
        stored.put("until", today.plusMonths(USUAL_MONTHS).toString());
        Optional.ofNullable(trace).filter(one -> one.isShared(today)).ifPresent(one -> {
            stored.put("recording", one.recording(today));
            stored.put("consent", one.consent());
            stored.put("consented", "1");
            stored.put("until", String.valueOf(one.recordedUntil()));
        });
        return stored;
    }

    private void act(Gathering of) throws IOException {
        switch (page.posted("deed").orElse("share")) {
            case "publish" -> settle(of, minutes.publish(of, caller), "published");
            case "survey" -> settle(of, surveys.ask(of, caller), "asked");
            case "stop" -> {
                minutes.stopSharing(of, caller);
                settle(of, true, "stopped");
            }
            default -> share(of);
        }
    }

    private void settle(Gathering of, boolean done, String said) throws IOException {
        answers.goTo(of.path() + "/apres", i18n.t(done ? "events.after." + said : "events.flaw.GONE"));
    }

    private void share(Gathering of) throws IOException {
        var recording = new Minutes.Recording(
                form.text("recording"),
                form.text("consent"),
                !form.text("consented").isEmpty(),
                form.text("until"));
        Noted noted = minutes.share(of, recording, form.isAcknowledged(), caller);
        if (noted instanceof Noted.NotKept refused) {
            form.explain(refused.why());
        } else {
            settle(of, true, "shared");
        }
    }

    public @Nullable Gathering getGathering() {
        return gathering;
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    public String getBack() {
        return page.to(path());
    }

    /** The address of a page of this gathering. */
    public String to(String part) {
        return page.to(path() + "/" + part);
    }

    private String path() {
        return gathering == null ? "/agenda" : gathering.path();
    }

    /** Whether it has begun, so that something can be written down. */
    public boolean isBegun() {
        return gathering != null && gathering.hasBegun(clock.instant());
    }

    public boolean isOver() {
        return isBegun() && gathering.isOver(clock.instant());
    }

    public boolean isWritten() {
        return trace != null && trace.hasMinutes();
    }

    public boolean isPublished() {
        return trace != null && trace.isPublished();
    }

    /** Whether a recording is shown. */
    public boolean isShared() {
        return trace != null && trace.isShared(Dates.dateOf(clock.instant()));
    }

    /** The survey; null while nobody was asked. */
    public @Nullable Survey getSurvey() {
        return survey;
    }

    /** Since when people are asked. */
    public String getAsked() {
        return survey == null ? "" : dates.day(survey.askedAt());
    }

    /** Those who have a certificate. */
    public List<Registration> getAttested() {
        return attested;
    }

    /** What stands in a field. */
    public String text(String field) {
        return form.text(field);
    }

    public GuardNote getNote() {
        return form.note();
    }
}
