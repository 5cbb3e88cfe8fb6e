package org.entraidants.events.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a calendar. */
public final class CalendarWriter {
    private CalendarWriter() {}

    /** What a calendar is for. */
    public enum Method {
        /** To be read by anybody: files and feeds. */
        PUBLISH,
        /** Invites one person, or tells them of a change. */
        REQUEST,
        /** Takes the event out of one person's calendar. */
        CANCEL
    }

    /**
     * What a calendar says of itself.
     *
     * @param name empty for none
     * @param writtenAt when it was written; the same for the same content, so that a feed that has not changed is the same
     */
    public record Head(Method method, String name, Instant writtenAt) {}

    /** An event of a calendar. */
    public record Entry(
            String uid,
            int sequence,
            boolean cancelled,
            java.time.ZonedDateTime begins,
            java.time.ZonedDateTime ends,
            String title,
            String description,
            String location,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String url,
            String category,
            Instant createdAt,
            Instant changedAt,
            Optional<Party> party,
            Optional<Integer> alarmMinutes) {
        /** The same, taken out of a calendar. */
        public Entry taken() {
            return new Entry(
                    uid,
                    sequence,
                    true,
                    begins,
                    ends,
                    title,
                    description,
                    location,
                    latitude,
                    longitude,
                    url,
                    category,
                    createdAt,
                    changedAt,
                    party,
                    Optional.empty());
        }
    }

    /**
     * Who invites whom, by their mail addresses alone: mail programs compare them.
     *
     * @param attendeeName on one line
     */
    public record Party(String organizer, String attendee, String attendeeName) {}

    /** The calendar as words, for a mail. */
    public static String write(Head head, List<Entry> entries) {
        return lines(head, entries).toString();
    }

    /** The calendar as it is sent, in UTF-8. */
    public static byte[] bytes(Head head, List<Entry> entries) {
        return lines(head, entries).bytes();
    }

    private static ContentLines lines(Head head, List<Entry> entries) {
        var lines = new ContentLines()
                .begin("VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Entraidants//Agenda//FR")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", head.method().name());
        if (head.method() == Method.PUBLISH && !head.name().isEmpty()) {
            lines.text("X-WR-CALNAME", head.name())
                    .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                    .line("X-PUBLISHED-TTL", "PT1H");
        }
        zones(entries).forEach((zone, year) -> ZoneLines.write(lines, zone, year));
        entries.forEach(entry -> write(lines, entry, head));
        return lines.end("VCALENDAR");
    }

    private static Map<ZoneId, Integer> zones(List<Entry> entries) {
        Map<ZoneId, Integer> zones = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(Entry::begins))
                .forEach(entry -> zones.putIfAbsent(
                        entry.begins().getZone(), entry.begins().getYear()));
        return zones;
    }

    private static void write(ContentLines lines, Entry entry, Head head) {
        lines.begin("VEVENT")
                .line("UID", entry.uid())
                .moment("DTSTAMP", head.method() == Method.PUBLISH ? entry.changedAt() : head.writtenAt())
                .line("SEQUENCE", Integer.toString(entry.sequence()))
                .moment("CREATED", entry.createdAt())
                .moment("LAST-MODIFIED", entry.changedAt())
                .local("DTSTART", entry.begins())
                .local("DTEND", entry.ends())
                .text("SUMMARY", entry.title())
                .text("DESCRIPTION", entry.description())
                .text("LOCATION", entry.location())
                .text("CATEGORIES", entry.category())
                .line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED")
                .line("TRANSP", entry.cancelled() ? "TRANSPARENT" : "OPAQUE");
        if (entry.latitude() != null && entry.longitude() != null) {
            lines.line("GEO", entry.latitude() + ";" + entry.longitude());
        }
        lines.line("URL", entry.url());
        entry.party().ifPresent(party -> write(lines, party, head.method()));
        entry.alarmMinutes().filter(minutes -> !entry.cancelled()).ifPresent(minutes -> alarm(lines, minutes, entry));
        lines.end("VEVENT");
    }

    private static void write(ContentLines lines, Party party, Method method) {
        lines.line("ORGANIZER", "mailto:" + party.organizer());
        String name = party.attendeeName().replaceAll("[\"\\p{Cc}]", " ").strip();
        String parameters = name.isEmpty() ? "" : ";CN=\"" + name + "\"";
        String status = method == Method.CANCEL ? "" : ";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";
        lines.line("ATTENDEE" + parameters + status, "mailto:" + party.attendee());
    }

    private static void alarm(ContentLines lines, int minutes, Entry entry) {
        lines.begin("VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER", "-PT" + minutes + "M")
                .text("DESCRIPTION", entry.title())
                .end("VALARM");
    }
}
