package org.entraidants.events.gathering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.Messages;

/** When and where a gathering is, in the words of a language: on pages, in mails, in calendars. */
public final class Wording {
    private final Messages messages;
    private final Locale language;
    private final Dates dates;

    public Wording(Messages messages, Locale language, Clock clock) {
        this.messages = messages;
        this.language = language;
        this.dates = new Dates(messages, language, clock);
    }

    /** The words of a key of this module. */
    public String text(String key, Object... values) {
        return messages.text(language, "events." + key, values);
    }

    /** The day, or the days: “jeudi 11 mars”. */
    public String day(Announced gathering) {
        LocalDate first = gathering.begins().toLocalDate();
        LocalDate last = gathering.ends().toLocalDate();
        return first.equals(last) || gathering.length().toHours() < 24
                ? dates.weekdayAndDay(first)
                : text("days", dates.weekdayAndDay(first), dates.weekdayAndDay(last));
    }

    /** The hours, with the zone where it is not that of the network: “de 8 h 30 à 10 h”. */
    public String hours(Announced gathering) {
        String from = dates.time(gathering.begins().toLocalTime());
        String to = dates.time(gathering.ends().toLocalTime());
        String hours = text("hours", from, to);
        return isElsewhere(gathering) ? hours + " (" + zone(gathering.zone()) + ")" : hours;
    }

    /** Whether its clocks show another hour than those of the network. */
    private static boolean isElsewhere(Announced gathering) {
        return !gathering
                .begins()
                .getOffset()
                .equals(gathering.startsAt().atZone(Dates.ZONE).getOffset());
    }

    /** A zone by the name of its place. */
    public String zone(ZoneId zone) {
        return text("zone." + zone.getId().replace('/', '.'));
    }

    /** A moment on the clocks of a zone: “jeudi 11 mars, 8 h 30”. */
    public String moment(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return dates.weekdayAndDay(local.toLocalDate()) + ", " + dates.time(local.toLocalTime());
    }

    /** Where one comes, shortly. */
    public String where(Announced gathering) {
        Venue venue = gathering.venue();
        String place = venue.place().isEmpty() || venue.commune().isEmpty()
                ? venue.place() + venue.commune()
                : venue.place() + ", " + venue.commune();
        return switch (gathering.mode()) {
            case ON_SITE -> venue.isNowhere() ? text("where.later") : place;
            case ONLINE -> text("mode.ONLINE");
            case HYBRID -> text("where.hybrid", place);
        };
    }

    public Dates dates() {
        return dates;
    }
}
