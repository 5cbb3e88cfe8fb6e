package org.entraidants.directory.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entraidants.directory.Service;
import org.entraidants.directory.people.Colleague;
import org.entraidants.directory.people.Colleagues;
import org.entraidants.directory.people.Profile;
import org.entraidants.directory.people.Wanted;
import org.entraidants.directory.people.Workplace;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Distance;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Finding a colleague ({@code /collegues}) or a trainer ({@code /formateurs}). The address holds everything. */
@Named
@RequestScoped
public class PeopleFinder {
    private static final String TRAINERS = "/formateurs";

    @Inject
    HttpServletRequest request;

    @Inject
    Colleagues colleagues;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private List<Colleague> found = List.of();
    private List<Workplace> own = List.of();
    private @Nullable Commune place;

    @PostConstruct
    void look() {
        place = getCommune().isEmpty()
                ? null
                : Gazetteer.get().find(getCommune(), 1).stream().findFirst().orElse(null);
        found = colleagues.find(new Wanted(isTrainers(), subject(), getLanguage(), place, getRadius(), from()), caller);
        own = caller.isSignedIn() ? colleagues.ownWorkplaces(caller) : List.of();
    }

    private @Nullable Service subject() {
        return Arrays.stream(Service.values())
                .filter(service -> service.name().equals(getSubject()))
                .findFirst()
                .orElse(null);
    }

    private int from() {
        String from = parameter("apres");
        return from.matches("\\d{1,4}") ? Integer.parseInt(from) : 0;
    }

    private String parameter(String name) {
        String value =
                Objects.requireNonNullElse(request.getParameter(name), "").strip();
        return value.substring(0, Math.min(100, value.length()));
    }

    public boolean isTrainers() {
        return page.getPath().equals(TRAINERS);
    }

    /** The words of this page: {@code directory.colleagues.<word>} or {@code directory.trainers.<word>}. */
    public String say(String word) {
        return i18n.t((isTrainers() ? "directory.trainers." : "directory.colleagues.") + word);
    }

    public List<Colleague> getList() {
        return found.subList(0, Math.min(Colleagues.PAGE, found.size()));
    }

    /** Where the next ones are, empty at the end. */
    public String getNext() {
        return found.size() <= Colleagues.PAGE ? "" : address(getCommune(), from() + Colleagues.PAGE);
    }

    /** The same around a structure of one’s own. */
    public String around(Workplace workplace) {
        return address(workplace.commune(), 0);
    }

    private String address(String commune, int from) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("sujet", List.of(getSubject()));
        parameters.put("langue", List.of(getLanguage()));
        parameters.put("commune", List.of(commune));
        parameters.put("rayon", List.of(Integer.toString(getRadius())));
        parameters.put("apres", List.of(from == 0 ? "" : Integer.toString(from)));
        return page.to(page.getPath()) + PageRequest.query(parameters);
    }

    /** How far away, empty where no place was asked for. */
    public String distance(Colleague colleague) {
        Locale language = i18n.getLanguage();
        return colleague.km() == null ? "" : i18n.t("directory.people.at", Distance.format(colleague.km(), language));
    }

    public List<Workplace> getOwn() {
        return own;
    }

    public Service[] getServices() {
        return Service.values();
    }

    public List<Integer> getRadii() {
        return List.of(10, 20, 50, 100, 200);
    }

    public String getSubject() {
        return parameter("sujet");
    }

    /** A code, empty for any language. */
    public String getLanguage() {
        String code = parameter("langue");
        return Profile.LANGUAGES.contains(code) ? code : "";
    }

    public String getCommune() {
        return parameter("commune");
    }

    public boolean isPlaceUnknown() {
        return place == null && !getCommune().isEmpty();
    }

    public int getRadius() {
        String radius = parameter("rayon");
        return radius.matches("\\d{1,3}") ? Math.min(200, Math.max(1, Integer.parseInt(radius))) : 50;
    }

    /** Whether something narrows the list. */
    public boolean isNarrow() {
        return subject() != null || !getLanguage().isEmpty() || !getCommune().isEmpty();
    }
}
