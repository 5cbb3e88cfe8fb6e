package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.entraidants.events.calendar.PrivateFeeds;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Registrations;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What the caller goes to, and the address of their calendar: {@code /compte/rendez-vous}. */
@Named
@RequestScoped
public class OwnGatheringsPage {
    @Inject
    Registrations registrations;

    @Inject
    PrivateFeeds feeds;

    @Inject
    GatheringWords words;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Clock clock;

    private List<Row> rows = List.of();
    private @Nullable Instant since;
    private String feed = "";

    /** A registration in words. */
    public record Row(String title, String href, String when, String where, String standing, String chip) {}

    /** Makes or ends the address of the calendar when a button says so; shows what is there. */
    public void open() {
        if (page.posted("feed").isPresent()) {
            feed = page.getSite()
                    + page.to("/agenda/calendrier/" + feeds.open(caller).value() + ".ics");
        } else if (page.posted("endFeed").isPresent()) {
            feeds.close(caller);
        }
        since = feeds.since(caller).orElse(null);
        rows = registrations.ownComing(caller, clock.instant()).stream()
                .map(this::row)
                .toList();
    }

    private Row row(Registration registration) {
        var gathering = registration.gathering();
        return new Row(
                gathering.title(),
                page.to(registration.path()),
                words.day(gathering) + ", " + words.hours(gathering),
                words.where(gathering),
                gathering.isCancelled()
                        ? words.state(gathering).words()
                        : words.standing(registration, registrations.position(registration)),
                gathering.isCancelled() ? "warm" : registration.holdsSeat() ? "ok" : "wait");
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Since when the calendar has its address; null for none. */
    public @Nullable Instant getSince() {
        return since;
    }

    /** The address, told once; empty unless it was just made. */
    public String getFeed() {
        return feed;
    }
}
