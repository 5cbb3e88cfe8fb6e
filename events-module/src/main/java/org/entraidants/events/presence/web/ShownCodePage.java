package org.entraidants.events.presence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Attendance;
import org.entraidants.events.registration.Day;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.web.GatheringWords;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The page behind the code that somebody shows: {@code /agenda/presence/12-…}. Only those at the door see it; opening it changes
 * nothing, its button notes that the person is there.
 */
@Named
@RequestScoped
public class ShownCodePage {
    @Inject
    Attendance attendance;

    @Inject
    GatheringWords words;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Registration registration;

    /** Shows who it is, or notes that they are there. */
    public void open() throws IOException {
        registration = attendance.shown(page.value("code"), caller).orElse(null);
        if (registration == null) {
            answers.notFound();
        } else if (page.posted("here").isPresent()) {
            boolean noted = attendance.note(gathering(), registration.id(), true, clock.instant(), caller);
            String said = noted ? i18n.t("events.day.noted.who", registration.name()) : i18n.t("events.day.not");
            answers.goTo(page.getPath(), said);
        }
    }

    public @Nullable Registration getRegistration() {
        return registration;
    }

    private Gathering gathering() {
        return java.util.Objects.requireNonNull(registration).gathering();
    }

    /** Whether it is noted now who is there. */
    public boolean isDay() {
        return registration != null && Day.isNoted(gathering(), clock.instant());
    }

    /** Where the person stands, when they have no seat; empty else. */
    public String getStanding() {
        return registration == null || registration.holdsSeat()
                ? ""
                : i18n.t("events.standing.short." + registration.standing());
    }

    public String getWhen() {
        return registration == null ? "" : words.day(gathering()) + ", " + words.hours(gathering());
    }

    /** The list of all who come. */
    public String getList() {
        return registration == null ? "" : page.to(gathering().path() + "/presence");
    }
}
