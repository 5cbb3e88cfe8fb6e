package org.entraidants.directory.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.directory.web.ListWords;
import org.entraidants.platform.web.InvalidParameter;
import org.entraidants.platform.web.PageRequest;

/** Finding the structure to orient somebody to, by its name or its commune. */
@Named
@RequestScoped
public class OrientSearch {
    private static final int ROWS = 20;
    private static final int LONGEST = 200;

    @Inject
    HttpServletRequest request;

    @Inject
    StructureSearch search;

    @Inject
    ListWords words;

    @Inject
    PageRequest page;

    @Inject
    Clock clock;

    private boolean placeUnknown;
    private List<NearPlaces.Row> found = List.of();

    /** Looks for what was typed. */
    public void open() {
        if (isAsked()) {
            found = find();
        }
    }

    private List<NearPlaces.Row> find() {
        var parameters = new HashMap<>(Map.of("q", List.of(getQ()), "commune", List.of(getCommune())));
        try {
            Criteria criteria = SearchParameters.read(parameters, clock.instant());
            return search.find(criteria, ROWS, null).structures().stream()
                    .map(one -> new NearPlaces.Row(
                            words.row(one, criteria),
                            page.to(OrientPage.PATH) + PageRequest.query(Map.of("vers", List.of(one.slug())))))
                    .toList();
        } catch (InvalidParameter unknown) {
            placeUnknown = true;
            return List.of();
        }
    }

    public boolean isAsked() {
        return !getQ().isEmpty() || !getCommune().isEmpty();
    }

    public boolean isPlaceUnknown() {
        return placeUnknown;
    }

    public List<NearPlaces.Row> getFound() {
        return found;
    }

    public String getQ() {
        return parameter("q");
    }

    public String getCommune() {
        return parameter("commune");
    }

    private String parameter(String name) {
        String value =
                Objects.requireNonNullElse(request.getParameter(name), "").strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }
}
