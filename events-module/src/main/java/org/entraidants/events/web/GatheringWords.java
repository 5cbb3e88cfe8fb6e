package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Venue;
import org.entraidants.events.gathering.Wording;
import org.entraidants.events.registration.Registration;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Messages;
import org.entraidants.platform.web.PageRequest;

/** Gatherings in the words of the page's language. */
@RequestScoped
public class GatheringWords {
    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /**
     * What a chip says.
     *
     * @param kind ok, warm, wait or empty
     */
    public record Chip(String words, String kind) {}

    /** Gatherings as lists show them. */
    public List<AgendaLine> lines(List<Gathering> gatherings) {
        return gatherings.stream().map(this::line).toList();
    }

    private AgendaLine line(Gathering gathering) {
        Chip chip = state(gathering);
        ZonedDateTime begins = gathering.begins();
        Venue venue = gathering.venue();
        return new AgendaLine(
                gathering.id(),
                gathering.title(),
                page.to(gathering.path()),
                i18n.t("events.kind." + gathering.kind()),
                chip.words(),
                chip.kind(),
                begins.toLocalDate(),
                Integer.toString(begins.getDayOfMonth()),
                begins.getMonth().getDisplayName(TextStyle.SHORT, i18n.getLanguage()),
                isLong(gathering) ? "" : dates.weekday(begins.getDayOfWeek()),
                isLong(gathering) ? day(gathering) + ", " + hours(gathering) : hours(gathering),
                where(gathering),
                seats(gathering),
                venue.latitude() == null ? "" : venue.latitude().toString(),
                venue.longitude() == null ? "" : venue.longitude().toString());
    }

    private static boolean isLong(Gathering gathering) {
        return gathering.length().toHours() >= 24;
    }

    /** Where it stands. */
    public Chip state(Gathering gathering) {
        Instant now = clock.instant();
        if (gathering.isCancelled()) {
            return new Chip(i18n.t("events.state.cancelled"), "warm");
        }
        if (gathering.isDraft()) {
            return new Chip(i18n.t("events.state.draft"), "wait");
        }
        if (gathering.isOver(now)) {
            return new Chip(i18n.t("events.state.over"), "");
        }
        if (!gathering.startsAt().isAfter(now)) {
            return new Chip(i18n.t("events.state.now"), "ok");
        }
        if (gathering.isFull()) {
            return new Chip(i18n.t("events.state.full"), "wait");
        }
        return gathering.movedFrom() == null ? new Chip("", "") : new Chip(i18n.t("events.state.moved"), "wait");
    }

    /** What is left, in each way of coming; empty without a limit, and when nobody can come any more. */
    public String seats(Gathering gathering) {
        if (!gathering.isPublished() || gathering.isOver(clock.instant())) {
            return "";
        }
        Integer onSite = gathering.mode().isOnSite() ? gathering.seating().left(false) : null;
        Integer online = gathering.mode().isOnline() ? gathering.seating().left(true) : null;
        if (onSite != null && online != null) {
            return i18n.t("events.seats.both", onSite, online);
        }
        Integer left = onSite == null ? online : onSite;
        return left == null || left == 0 ? "" : i18n.t("events.seats", left);
    }

    /** The day, or the days: “jeudi 11 mars”. */
    public String day(Gathering gathering) {
        return wording().day(gathering);
    }

    /** The hours: “de 8 h 30 à 10 h”. */
    public String hours(Gathering gathering) {
        return wording().hours(gathering);
    }

    /** A zone by the name of its place. */
    public String zone(ZoneId zone) {
        return wording().zone(zone);
    }

    /** A moment on the clocks of a gathering: “jeudi 11 mars, 8 h 30”. */
    public String moment(Instant moment, ZoneId zone) {
        return wording().moment(moment, zone);
    }

    /** Where one comes, shortly. */
    public String where(Gathering gathering) {
        return wording().where(gathering);
    }

    /** Where somebody who asked to come stands. */
    public String standing(Registration registration, int position) {
        return switch (registration.standing()) {
            case WAITING -> i18n.t("events.standing.WAITING", position);
            case OFFERED, TO_CONFIRM ->
                i18n.t(
                        "events.standing." + registration.standing(),
                        moment(
                                java.util.Objects.requireNonNull(registration.until()),
                                registration.gathering().zone()));
            default -> i18n.t("events.standing." + registration.standing());
        };
    }

    /** The same words for what is no page: a calendar. */
    Wording wording() {
        return new Wording(messages, i18n.getLanguage(), clock);
    }
}
