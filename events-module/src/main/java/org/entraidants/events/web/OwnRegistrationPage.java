package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Attendance;
import org.entraidants.events.registration.PresenceCode;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Registrations;
import org.entraidants.events.registration.Standing;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.entraidants.platform.web.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * One's own registration, by the link of its mails: {@code /agenda/inscriptions/…}. Opening it changes nothing; its buttons
 * confirm, take an offered seat, leave, or say that one is there.
 */
@Named
@RequestScoped
public class OwnRegistrationPage {
    @Inject
    Registrations registrations;

    @Inject
    Attendance attendance;

    @Inject
    GatheringWords words;

    @Inject
    Dates dates;

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
        if (page.posted("here").isPresent()) {
            settle(attendance.here(link), link);
        } else if (page.posted("accept").isPresent()) {
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

    /** Where the person stands, or stood, in words; empty where the gathering was called off. */
    public String getStanding() {
        if (registration == null || gathering().isCancelled()) {
            return "";
        }
        if (gathering().isOver(clock.instant())) {
            return i18n.t(registration.standing() == Standing.SEATED ? "events.own.over.seated" : "events.own.over");
        }
        return words.standing(registration, registrations.position(registration));
    }

    /** What kind of answer is waited for: confirm, take, leave, or none. */
    public String getAct() {
        if (registration == null || !gathering().isComing(clock.instant())) {
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
        return isLetIn() && !gathering().link().isEmpty()
                ? page.to(java.util.Objects.requireNonNull(registration).room())
                : "";
    }

    /** Whether the person comes online, and it is time. */
    public boolean isLetIn() {
        return registration != null && Attendance.isLetIn(registration, clock.instant());
    }

    /** Since when the person is noted as present, in words; empty for who is not. */
    public String getThere() {
        Instant came = registration == null ? null : registration.cameAt();
        return came == null
                ? ""
                : i18n.t(
                        "events.own.there",
                        dates.time(came.atZone(gathering().zone()).toLocalTime()));
    }

    /** The code that the person shows at the door; empty for who needs none any more. */
    public String getCode() {
        return registration == null
                        || registration.standing() != Standing.SEATED
                        || registration.online()
                        || registration.isThere()
                        || !gathering().isPublished()
                        || gathering().isOver(clock.instant())
                ? ""
                : QrCode.dataUri(page.getSite() + page.to(PresenceCode.path(registration)));
    }

    private Gathering gathering() {
        return java.util.Objects.requireNonNull(registration).gathering();
    }
}
