package org.entraidants.directory.embed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.entraidants.directory.Structure;
import org.entraidants.directory.search.Area;
import org.entraidants.directory.search.Found;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.directory.web.AskedList;
import org.entraidants.directory.web.ListAddress;
import org.entraidants.directory.web.ListWords;
import org.entraidants.directory.web.ResultRow;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The list within another site: {@code /encart/annuaire}. Names of persons stay out, as they consented to be shown in the
 * directory, not elsewhere.
 */
@Named
@RequestScoped
public class EmbeddedList {
    private static final int AT_ONCE = 20;

    @Inject
    StructureSearch search;

    @Inject
    PageRequest page;

    @Inject
    ListWords words;

    @Inject
    Clock clock;

    private AskedList asked = AskedList.ALL;
    private Dress dress = Dress.of(null, null);
    private int total;
    private List<ResultRow> rows = List.of();
    private String next = "";

    @PostConstruct
    void find() {
        Instant now = clock.instant();
        asked = AskedList.read(page.parameters(), now);
        dress = Dress.of(page.parameter("theme"), page.parameter("accent"));
        Found found = find(page.parameter("after"));
        total = found.total();
        rows = found.structures().stream()
                .map(row -> words.row(row, asked.criteria()))
                .toList();
        next = found.after() == null
                ? ""
                : page.to("/encart/annuaire")
                        + asked.address().with("after", found.after()).query();
        page.keepThisMinute(now, Structure.KIND);
    }

    private Found find(String after) {
        if (!after.isEmpty()) {
            try {
                return search.find(asked.criteria(), AT_ONCE, after);
            } catch (IllegalArgumentException strange) {
                // The address was made by hand: the first page is better than none.
            }
        }
        return search.find(asked.criteria(), AT_ONCE, null);
    }

    public String getTotalInWords() {
        return words.total(total, asked.criteria());
    }

    public int getTotal() {
        return total;
    }

    public List<ResultRow> getRows() {
        return rows;
    }

    public String getNext() {
        return next;
    }

    public @Nullable Area getArea() {
        return asked.criteria().area();
    }

    /** The same list in the network itself. */
    public String getWhole() {
        return page.to("/annuaire") + getQuery();
    }

    public String getAll() {
        return page.to("/annuaire");
    }

    /** What the map asks for. */
    public String getQuery() {
        ListAddress address = asked.address();
        return address.without("theme", "accent").query();
    }

    /** Where the colours are; empty for those of the house. */
    public String getColours() {
        String query = dress.query();
        return query.isEmpty() ? "" : page.to("/api/v1/embed.css") + query;
    }

    /** Whether a colour was asked for that cannot be read. */
    public boolean isColourRefused() {
        return dress.refused() != null;
    }
}
