package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entraidants.directory.people.JoinRequests.Ask;
import org.entraidants.directory.place.Distance;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.FoundStructure;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.InvalidParameter;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Asking to join: first the structure, then a few words. {@code /rejoindre} */
@Named
@RequestScoped
public class JoinPage {
    private static final int ROWS = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    StructureSearch search;

    @Inject
    JoinForm form;

    @Inject
    Network network;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    private @Nullable String structureName;
    private List<FoundStructure> found = List.of();
    private boolean placeUnknown;

    /** Finds the structure that was chosen, or those that may be meant. */
    public void open() throws IOException {
        if (!getSlug().isEmpty()) {
            structureName = form.nameOf(getSlug());
            if (structureName == null) {
                answers.notFound();
            }
        } else if (!getQ().isEmpty() || !getCommune().isEmpty()) {
            found = find();
        }
    }

    private List<FoundStructure> find() {
        var parameters = new HashMap<>(Map.of("q", List.of(getQ()), "commune", List.of(getCommune())));
        if (!getCommune().isEmpty()) {
            parameters.put("radius", List.of("50"));
        }
        try {
            Criteria criteria = SearchParameters.read(parameters, clock.instant());
            return search.find(criteria, ROWS, null).structures();
        } catch (InvalidParameter unknown) {
            placeUnknown = true;
            return List.of();
        }
    }

    /** Sends the request. */
    public void ask() throws IOException {
        form.send(new Ask(getSlug(), null, form.getName(), form.getAddress(), form.getWords()));
    }

    /** Whether this caller may ask at all. */
    public boolean isOpen() {
        return caller.isSignedIn() || network.isOpenToAll();
    }

    /** The structure that was chosen; null as long as none is. */
    public @Nullable String getStructureName() {
        return structureName;
    }

    public String getSlug() {
        return parameter("structure");
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
        return value.substring(0, Math.min(200, value.length()));
    }

    public boolean isPlaceUnknown() {
        return placeUnknown;
    }

    /** Whether somebody looks for a structure. */
    public boolean isAsked() {
        return !getQ().isEmpty() || !getCommune().isEmpty();
    }

    public List<FoundStructure> getFound() {
        return found;
    }

    /** How far away, empty where no place was asked for. */
    public String distance(FoundStructure structure) {
        Locale language = i18n.getLanguage();
        return structure.distanceKm() == null
                ? ""
                : i18n.t("directory.people.at", Distance.format(structure.distanceKm(), language));
    }
}
