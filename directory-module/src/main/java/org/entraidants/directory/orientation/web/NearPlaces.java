package org.entraidants.directory.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entraidants.directory.orientation.Matter;
import org.entraidants.directory.orientation.Urgency;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.search.Area;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.Facet;
import org.entraidants.directory.search.Opening;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.directory.web.ListWords;
import org.entraidants.directory.web.ResultRow;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The places nearest to a commune that help with a matter, in circles that widen until there are some. */
@RequestScoped
class NearPlaces {
    private static final int MOST = 5;
    private static final int[] RADII = {20, 50, 100};

    @Inject
    StructureSearch search;

    @Inject
    ListWords words;

    @Inject
    PageRequest page;

    @Inject
    Clock clock;

    /**
     * What was found.
     *
     * @param places nearest first, may be empty
     * @param km the radius in which they were looked for
     * @param openNow whether only places that are open now are among them
     */
    public record Near(List<Row> places, int km, boolean openNow) {
        static final Near NOTHING = new Near(List.of(), 0, false);
    }

    /**
     * A place, and where one orients somebody to it.
     *
     * @param orient the address of the form
     */
    public record Row(ResultRow place, String orient) {}

    /** Whatever is due today is looked for first where it is open now. */
    Near find(Matter matter, @Nullable Urgency urgency, Commune commune) {
        if (urgency == Urgency.TODAY) {
            Near open = find(matter, urgency, commune, RADII[0], new Opening.AtInstant(clock.instant()));
            if (!open.places().isEmpty()) {
                return open;
            }
        }
        Near near = Near.NOTHING;
        for (int km : RADII) {
            near = find(matter, urgency, commune, km, null);
            if (!near.places().isEmpty()) {
                break;
            }
        }
        return near;
    }

    private Near find(Matter matter, @Nullable Urgency urgency, Commune commune, int km, @Nullable Opening opening) {
        var criteria = new Criteria(
                "",
                new Area(commune.lat(), commune.lon(), km, commune.name()),
                Map.of(Facet.SERVICE, Set.of(matter.service())),
                Set.of(),
                null,
                opening,
                false,
                0,
                null,
                null);
        List<Row> rows = search.find(criteria, MOST, null).structures().stream()
                .map(found -> new Row(words.row(found, criteria), orient(found.slug(), matter, urgency)))
                .toList();
        return new Near(rows, km, opening != null);
    }

    private String orient(String slug, Matter matter, @Nullable Urgency urgency) {
        return page.to(OrientPage.PATH)
                + PageRequest.query(Map.of(
                        "vers", List.of(slug),
                        "besoin", List.of(matter.name()),
                        "quand", urgency == null ? List.of() : List.of(urgency.name())));
    }
}
