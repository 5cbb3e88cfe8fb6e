package org.entraidants.events.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.AgendaFilter;
import org.entraidants.events.gathering.Announced;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Kind;
import org.entraidants.events.registration.Registrations;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/** The boundary of feeds: which gatherings stand in one. What was cancelled stays for a while, so that calendars hear of it. */
@ApplicationScoped
public class Calendars {
    /** How many stand in a feed at most. */
    public static final int MOST = 200;

    private static final Duration KEPT = Duration.ofDays(60);

    @Inject
    Agenda agenda;

    @Inject
    Registrations registrations;

    @Inject
    Clock clock;

    /** What everybody sees: of the last sixty days, and all that comes. */
    public List<Announced> open(@Nullable Kind kind, @Nullable String department) {
        Instant from = clock.instant().minus(KEPT);
        return agenda.announced(new AgendaFilter(from, null, kind, department, false), MOST);
    }

    /** When a feed is another one although nothing has changed: its oldest gathering goes, or the year that it does not name. */
    public Instant holdsUntil(List<Announced> feed) {
        Instant midnight = LocalDate.now(clock.withZone(Dates.ZONE))
                .plusDays(1)
                .atStartOfDay(Dates.ZONE)
                .toInstant();
        return feed.stream()
                .map(gathering -> gathering.endsAt().plus(KEPT))
                .filter(midnight::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(midnight);
    }

    /** Those to which somebody comes, or for which they wait. */
    public List<Gathering> of(Account owner) {
        return registrations.of(owner, clock.instant().minus(KEPT), MOST);
    }
}
