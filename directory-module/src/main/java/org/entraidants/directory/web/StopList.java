package org.entraidants.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.directory.place.Distance;
import org.entraidants.directory.search.FoundStop;
import org.entraidants.directory.search.StopSearch;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Messages;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The itinerant services on the page of the list; the map takes them from there. */
@Named
@RequestScoped
public class StopList {
    private static final int AT_ONCE = 5;

    @Inject
    StopSearch search;

    @Inject
    StructureList list;

    @Inject
    PageRequest page;

    @Inject
    Messages messages;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    private List<Row> rows = List.of();

    /** A stop on its date, in words. */
    public record Row(
            String label,
            String href,
            String name,
            String day,
            String hours,
            String place,
            String distance,
            @Nullable Double lat,
            @Nullable Double lon) {}

    @PostConstruct
    void find() {
        var words = new OpeningWords(messages, i18n.getLanguage(), dates);
        rows = search.find(list.criteria()).stream()
                .map(stop -> row(stop, words))
                .toList();
    }

    private Row row(FoundStop stop, OpeningWords words) {
        String day = OpeningWords.capital(dates.weekdayAndDay(stop.date()));
        String hours = words.range(stop.from(), stop.to());
        String place = i18n.t("directory.stops.place", stop.place(), stop.commune());
        return new Row(
                messages.text(i18n.getLanguage(), "directory.stops.label", stop.name(), place, day, hours),
                page.to("/annuaire/" + stop.slug()) + "#arrets",
                stop.name(),
                day,
                hours,
                place,
                stop.distanceKm() == null ? "" : Distance.format(stop.distanceKm(), i18n.getLanguage()),
                stop.lat(),
                stop.lon());
    }

    /** How many there are. */
    public int getCount() {
        return rows.size();
    }

    /** The first of them. */
    public List<Row> getRows() {
        return rows.subList(0, Math.min(AT_ONCE, rows.size()));
    }

    /** The others. */
    public List<Row> getMore() {
        return rows.subList(Math.min(AT_ONCE, rows.size()), rows.size());
    }
}
