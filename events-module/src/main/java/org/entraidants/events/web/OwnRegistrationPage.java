package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Registrations;
import org.entraidants.events.registration.Standing;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * One's own registration, by the link of its mails: {@code /agenda/inscriptions/…}. Opening it changes nothing; its buttons
 * confirm, take an offered seat, or leave.
 */
@Named
@RequestScoped
public class OwnRegistrationPage {
    /** So long before the beginning the link to join is shown. */
    private static final Duration JOINING = Duration.ofMinutes(15);

    @Inject
    Registrations registrations;

    @Inject
    GatheringWords words;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Registration registration;

    /** Shows where the person stands, or does what a button says; 404 for a link that leads nowhere. */
    public void open() throws IOException {
        String link = page.value("link");
        if (page.posted("accept").isPresent()) {
            settle(registrations.accept(link), link);
        } else if (page.posted("leave").isPresent()) {
            settle(registrations.leave(link), link);
        } else {
            registration = registrations.byLink(link).orElse(null);
            if (registration == null) {
                answers.notFound();
            }
        }
    }

    private void settle(Optional<Registration> done, String link) throws IOException {
        if (done.isEmpty()) {
            answers.notFound();
        } else {
            answers.goTo("/agenda/inscriptions/" + link);
        }
    }

    public @Nullable Registration getRegistration() {
        return registration;
    }

    /** Where the person stands, in words. */
    public String getStanding() {
        return registration == null ? "" : words.standing(registration, registrations.position(registration));
    }

    /** What kind of answer is waited for: confirm, take, leave, or none. */
    public String getAct() {
        if (registration == null
                || !gathering().isPublished()
                || !gathering().startsAt().isAfter(clock.instant())) {
            return "none";
        }
        return switch (registration.standing()) {
            case TO_CONFIRM -> "confirm";
            case OFFERED -> "take";
            case SEATED, WAITING -> "leave";
            case LEFT, EXPIRED -> "none";
        };
    }

    public String getWhen() {
        return registration == null ? "" : words.day(gathering()) + ", " + words.hours(gathering());
    }

    public String getWhere() {
        if (registration == null) {
            return "";
        }
        return registration.online()
                ? i18n.t("events.mode.ONLINE")
                : gathering().venue().oneLine();
    }

    public String getGatheringPage() {
        return registration == null ? "" : page.to(gathering().path());
    }

    /** Where to join online; empty until fifteen minutes before, and for those who do not come so. */
    public String getJoin() {
        if (registration == null || registration.standing() != Standing.SEATED || !registration.online()) {
            return "";
        }
        boolean now = !clock.instant().isBefore(gathering().startsAt().minus(JOINING))
                && !gathering().isOver(clock.instant())
                && gathering().isPublished();
        return now ? gathering().link() : "";
    }

    private Gathering gathering() {
        return java.util.Objects.requireNonNull(registration).gathering();
    }
}
