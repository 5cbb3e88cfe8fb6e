package org.entraidants.events.presence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Sights;
import org.entraidants.events.registration.Attendance;
import org.entraidants.events.registration.Attendance.WalkIn;
import org.entraidants.events.registration.Day;
import org.entraidants.events.registration.Registered;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Standing;
import org.entraidants.events.web.GatheringWords;
import org.entraidants.events.web.OpenGathering;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who is there, for those at the door: {@code /agenda/12-…/presence}. A plain form; its script keeps what could not be sent and
 * sends it later, with {@code quiet}: it is answered by a status alone.
 */
@Named
@RequestScoped
public class PresencePage {
    private static final long LATEST = 100_000_000_000L;
    private static final int NO_CONTENT = 204;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Inject
    OpenGathering open;

    @Inject
    Attendance attendance;

    @Inject
    GatheringWords words;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Gathering gathering;
    private List<Registration> people = List.of();

    /** Shows the list, or notes what a button says. */
    public void open() throws IOException {
        gathering = open.gathering()
                .filter(one -> attendance.isKeeper(one, sights.own()))
                .orElse(null);
        if (gathering == null) {
            answers.notFound();
        } else if (page.postedNumber("here").isPresent()
                || page.postedNumber("gone").isPresent()) {
            note(gathering);
        } else {
            if (page.posted("walkIn").isPresent() && !page.isGivenBack()) {
                walkIn(gathering);
            }
            people = attendance.list(gathering, caller);
        }
    }

    private void note(Gathering at) throws IOException {
        Optional<Long> here = page.postedNumber("here");
        long id = here.or(() -> page.postedNumber("gone")).orElseThrow();
        Instant since = page.postedNumber("at")
                .filter(seconds -> seconds < LATEST)
                .map(Instant::ofEpochSecond)
                .orElseGet(clock::instant);
        boolean noted = attendance.note(at, id, here.isPresent(), since, caller);
        if (page.posted("quiet").isPresent()) {
            answers.status(noted ? NO_CONTENT : CONFLICT);
        } else {
            answers.goTo(at.path() + "/presence#p-" + id, i18n.t(noted ? "events.day.noted" : "events.day.not"));
        }
    }

    private void walkIn(Gathering at) throws IOException {
        var who = new WalkIn(text("name"), text("email"), text("structure"), key(), i18n.getLanguage());
        Registered registered = attendance.walkIn(at, who, caller);
        if (page.posted("quiet").isPresent()) {
            answers.status(registered instanceof Registered.Done ? NO_CONTENT : UNPROCESSABLE);
        } else if (registered instanceof Registered.Done done) {
            answers.goTo(
                    at.path() + "/presence",
                    i18n.t("events.day.noted.who", done.registration().name()));
        } else if (registered instanceof Registered.Flawed flawed) {
            flawed.flaws().forEach(this::tell);
        } else {
            errors.add(i18n.t(registered instanceof Registered.Refused ? "events.flaw.PERSONAL" : "events.day.not"));
        }
    }

    private void tell(Flaw flaw) {
        errors.add(
                flaw.field(),
                i18n.t("events.flaw." + flaw.kind(), i18n.t("events.field." + flaw.field()), flaw.limit()));
    }

    private UUID key() {
        try {
            return UUID.fromString(text("key"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    /** The number of the form for who has not asked to come; the same one when it is shown again. */
    public UUID getKey() {
        return key();
    }

    /** What was typed in a field. */
    public String text(String field) {
        return page.posted(field).orElse("").strip();
    }

    public List<PresenceLine> getLines() {
        return people.stream().map(this::line).toList();
    }

    private PresenceLine line(Registration one) {
        Instant came = one.cameAt();
        return new PresenceLine(
                one.id(),
                one.name(),
                one.structure(),
                more(one),
                came == null || gathering == null
                        ? ""
                        : dates.time(came.atZone(gathering.zone()).toLocalTime()));
    }

    private String more(Registration one) {
        if (one.standing() != Standing.SEATED) {
            return i18n.t("events.attendees." + one.standing());
        }
        if (one.walkedIn()) {
            return i18n.t("events.day.walked");
        }
        return one.online() ? i18n.t("events.mode.ONLINE") : "";
    }

    /** How many are there. */
    public long getThere() {
        return people.stream().filter(Registration::isThere).count();
    }

    /** How many have a seat. */
    public long getExpected() {
        return people.stream().filter(one -> one.standing() == Standing.SEATED).count();
    }

    /** Whether it is noted now who is there. */
    public boolean isDay() {
        return gathering != null && Day.isNoted(gathering, clock.instant());
    }

    public String getWhen() {
        return gathering == null ? "" : words.day(gathering) + ", " + words.hours(gathering);
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    /** The page of the gathering. */
    public String getBack() {
        return page.to(gathering == null ? "/agenda" : gathering.path());
    }
}
