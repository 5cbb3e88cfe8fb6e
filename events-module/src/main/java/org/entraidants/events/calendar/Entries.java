package org.entraidants.events.calendar;

import java.util.Optional;
import org.entraidants.events.calendar.CalendarWriter.Entry;
import org.entraidants.events.calendar.CalendarWriter.Party;
import org.entraidants.events.gathering.Announced;
import org.entraidants.events.gathering.Venue;
import org.entraidants.events.gathering.Wording;
import org.entraidants.platform.text.Markdown;

/** Gatherings as entries of calendars. */
public final class Entries {
    private static final int LONGEST_DESCRIPTION = 1500;

    private Entries() {}

    /**
     * A gathering as it stands in a calendar.
     *
     * @param url the full address of its page
     */
    public static Entry of(
            Announced gathering, Wording wording, String url, Optional<Party> party, Optional<Integer> alarmMinutes) {
        Venue venue = gathering.venue();
        boolean onSite = gathering.mode().isOnSite();
        return new Entry(
                gathering.uid(),
                gathering.sequence(),
                gathering.isCancelled(),
                gathering.begins(),
                gathering.ends(),
                gathering.title(),
                description(gathering, url),
                onSite ? venue.oneLine() : wording.text("mode.ONLINE"),
                onSite ? venue.latitude() : null,
                onSite ? venue.longitude() : null,
                url,
                wording.text("kind." + gathering.kind()),
                gathering.createdAt(),
                gathering.changedAt(),
                party,
                alarmMinutes);
    }

    private static String description(Announced gathering, String url) {
        String words = gathering.isCancelled()
                ? gathering.cancelReason()
                : Markdown.excerpt(gathering.body(), LONGEST_DESCRIPTION);
        String come = gathering.mode().isOnSite() ? gathering.venue().howToCome() : "";
        return java.util.stream.Stream.of(words, come, url)
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining("\n\n"));
    }
}
