package org.entraidants.directory.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.directory.orientation.Code;
import org.entraidants.directory.orientation.Orientation;
import org.entraidants.directory.orientation.Orientations;
import org.entraidants.directory.orientation.Orientations.Outcome;
import org.entraidants.directory.orientation.Question;
import org.entraidants.directory.orientation.Reason;
import org.entraidants.directory.orientation.Step;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** One orientation, for who has sent it and for the referents: {@code /orientations/{code}}. */
@Named
@RequestScoped
public class OrientationPage {
    @Inject
    Orientations orientations;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private @Nullable Orientation shown;
    private boolean receiver;

    /**
     * What happened.
     *
     * @param words the message key of what was done
     */
    public record Moment(String words, String by, Instant at) {}

    /** Does what a button asks for, or shows how it stands. */
    public void open() throws IOException {
        Optional<Step> step = page.posted("step").flatMap(name -> Question.choice(Step.class, name));
        if (step.isPresent() && isDone(step.get())) {
            return;
        }
        Optional<Orientation> found = orientations.find(code(), caller);
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        shown = found.get();
        receiver = !isSender() || orientations.isReceiver(code(), caller);
    }

    private boolean isDone(Step step) throws IOException {
        Reason reason = page.posted("reason")
                .flatMap(name -> Question.choice(Reason.class, name))
                .orElse(null);
        Outcome outcome = orientations.go(code(), step, reason, caller);
        switch (outcome) {
            case DONE -> answers.goTo(path(), i18n.t("directory.orientation.done." + step));
            case TAKEN -> answers.goTo(path(), taken());
            case UNREASONED -> errors.add(step.name(), i18n.t("directory.orientation.reason.missing"));
            case UNKNOWN -> answers.notFound();
        }
        return outcome != Outcome.UNREASONED;
    }

    private String taken() {
        return orientations
                .find(code(), caller)
                .map(orientation -> i18n.t(
                        "directory.orientation.taken",
                        orientation.changedBy().name(),
                        i18n.t("directory.orientation.state." + orientation.state())))
                .orElse("");
    }

    private String code() {
        return Code.read(page.value("code")).orElse("");
    }

    private String path() {
        return "/orientations/" + code();
    }

    public @Nullable Orientation getShown() {
        return shown;
    }

    /** Whether the caller has sent it. */
    public boolean isSender() {
        return shown != null && Objects.equals(shown.sender().id(), caller.accountId());
    }

    /** Whether the caller answers for the structure. */
    public boolean isReceiver() {
        return receiver;
    }

    /** Whether a step is the caller’s to take now. */
    public boolean may(String name) {
        Step step = Step.valueOf(name);
        return shown != null && step.fits(shown.state()) && (step.isSenders() ? isSender() : receiver);
    }

    /** Whether the page asks once more before it is withdrawn. */
    public boolean isDoubted() {
        return page.posted("ask").isPresent() && may(Step.WITHDRAW.name());
    }

    /** The reasons that a step has to have one of. */
    public List<Reason> reasonsOf(String step) {
        return Step.valueOf(step).reasons();
    }

    /** What happened, the first thing first. */
    public List<Moment> getMoments() {
        var moments = new ArrayList<Moment>();
        if (shown != null) {
            add(moments, "SENT", shown.sender(), shown.sentAt());
            add(moments, "ACCEPTED", shown.acceptedBy(), shown.acceptedAt());
            add(moments, "MET", shown.metBy(), shown.metAt());
            add(moments, shown.state().name(), shown.endedBy(), shown.endedAt());
        }
        return moments;
    }

    private static void add(List<Moment> moments, String what, @Nullable Account by, @Nullable Instant at) {
        if (by != null && at != null) {
            moments.add(new Moment("directory.orientation.moment." + what, by.name(), at));
        }
    }

    /** Where the same need is sent elsewhere. */
    public String getElsewhere() {
        return shown == null
                ? ""
                : page.to("/premier-diagnostic")
                        + PageRequest.query(Map.of(
                                "besoin",
                                List.of(shown.matter().name()),
                                "quand",
                                List.of(shown.urgency().name()),
                                "ici",
                                List.of("NO")));
    }

    /** After how many days without a change it is wiped. */
    public int getDays() {
        return settings.orientationDays();
    }
}
