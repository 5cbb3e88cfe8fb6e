package org.entraidants.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entraidants.directory.Structure;
import org.entraidants.directory.relay.Relay;
import org.entraidants.directory.search.Area;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.Found;
import org.entraidants.directory.search.Opening;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.web.PageRequest;

/** Who can help, and where: {@code /annuaire}. */
@Named
@RequestScoped
public class StructureList {
    private static final int AT_ONCE = 20;

    @Inject
    StructureSearch search;

    @Inject
    PageRequest page;

    @Inject
    ListWords words;

    @Inject
    PlaceHelp help;

    @Inject
    Clock clock;

    private ListAddress address = new ListAddress(java.util.Map.of());
    private Criteria criteria = Criteria.ALL;
    private String unknownPlace = "";
    private int total;
    private List<ResultRow> rows = List.of();
    private List<Filter> filters = List.of();
    private Filter opening;
    private String next = "";

    @Inject
    @SuppressWarnings("NullAway")
    StructureList() {}

    @PostConstruct
    void find() {
        Instant now = clock.instant();
        AskedList asked = AskedList.read(page.parameters(), now);
        address = asked.address();
        criteria = asked.criteria();
        unknownPlace = asked.unknownPlace();
        Found found = find(page.parameter("after"));
        total = found.total();
        rows = found.structures().stream().map(row -> words.row(row, criteria)).toList();
        filters = words.filters(address, found.counts());
        opening = words.opening(criteria, found.counts());
        next = found.after() == null ? "" : href(address.with("after", found.after()));
        page.keepThisMinute(now, Structure.KIND, Relay.KIND);
    }

    private Found find(String after) {
        if (!after.isEmpty()) {
            try {
                return search.find(criteria, AT_ONCE, after);
            } catch (IllegalArgumentException strange) {
                // The address was made by hand: the first page is better than none.
            }
        }
        return search.find(criteria, AT_ONCE, null);
    }

    private String href(ListAddress to) {
        return page.to("/annuaire") + to.query();
    }

    /** What is looked for. */
    public Criteria criteria() {
        return criteria;
    }

    public String getText() {
        return criteria.text();
    }

    /** The place as it was typed. */
    public String getPlace() {
        return unknownPlace.isEmpty() ? address.one("commune") : unknownPlace;
    }

    public String getUnknownPlace() {
        return unknownPlace;
    }

    /** Places of a name near the unknown one, or other places of the very name. */
    public List<Act> getOtherPlaces() {
        return unknownPlace.isEmpty()
                ? help.namesakes(getPlace(), address, this::href)
                : help.near(unknownPlace, address, this::href);
    }

    public List<Integer> getRadii() {
        return List.of(5, 10, 20, 50, 100);
    }

    public int getRadius() {
        return (int) Math.round(
                criteria.area() == null ? Area.USUAL_RADIUS_KM : criteria.area().radiusKm());
    }

    public Area getArea() {
        return criteria.area();
    }

    public boolean isAroundMe() {
        return criteria.area() != null && criteria.area().name() == null;
    }

    public String getLat() {
        return address.one("lat");
    }

    public String getLon() {
        return address.one("lon");
    }

    public int getTotal() {
        return total;
    }

    public String getTotalInWords() {
        return words.total(total, criteria);
    }

    public List<ResultRow> getRows() {
        return rows;
    }

    public List<Filter> getFilters() {
        return filters;
    }

    public Filter getOpening() {
        return opening;
    }

    public List<Act> getActive() {
        return words.active(address, criteria);
    }

    public String getNext() {
        return next;
    }

    public int getSeats() {
        return criteria.seats();
    }

    /** The day asked for; empty for none. */
    public String getDay() {
        return criteria.opening() instanceof Opening.AtLocal at
                ? at.time().toLocalDate().toString()
                : "";
    }

    /** The hour asked for; empty for none. */
    public String getHour() {
        return criteria.opening() instanceof Opening.AtLocal at
                ? at.time().toLocalTime().toString()
                : "";
    }

    public List<Filter.Option> getVerified() {
        return help.verified(criteria.verifiedSince(), LocalDate.now(clock));
    }

    /** Wider lists, when this one is empty. */
    public List<Act> getWider() {
        return help.wider(address, criteria, this::href, words.active(address, criteria));
    }

    /** The list without any filter. */
    public String getAll() {
        return page.to("/annuaire");
    }

    /** What is found as a file: {@code csv}, {@code geojson}. */
    public String file(String format) {
        return page.to("/api/v1/structures." + format) + address.query();
    }

    /** What the map asks for. */
    public String getQuery() {
        return address.query();
    }
}
