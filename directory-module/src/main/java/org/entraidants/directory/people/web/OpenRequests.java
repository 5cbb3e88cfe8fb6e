package org.entraidants.directory.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entraidants.directory.Structure;
import org.entraidants.directory.people.JoinRequest;
import org.entraidants.directory.people.JoinRequests;
import org.entraidants.directory.people.Team;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.PageRequest;

/** What waits for a decision, and the structures that nobody answers for: {@code /admin/demandes}. */
@Named
@RequestScoped
public class OpenRequests {
    private static final int ROWS = 30;

    @Inject
    HttpServletRequest request;

    @Inject
    JoinRequests requests;

    @Inject
    Team team;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    private List<JoinRequest> waiting = List.of();
    private List<Structure> withoutReferent = List.of();

    @PostConstruct
    void look() {
        waiting = requests.waiting(number("apres"), ROWS + 1, caller);
        withoutReferent = team.withoutReferent(parameter("nom"), number("numero"), ROWS + 1, caller);
    }

    private long number(String name) {
        return PageRequest.number(parameter(name)).orElse(0L);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public List<JoinRequest> getWaiting() {
        return waiting.subList(0, Math.min(ROWS, waiting.size()));
    }

    /** Where the next requests are, empty at the end. */
    public String getNext() {
        return waiting.size() <= ROWS
                ? ""
                : to(Map.of("apres", List.of(Long.toString(waiting.get(ROWS - 1).id()))));
    }

    public List<Structure> getWithoutReferent() {
        return withoutReferent.subList(0, Math.min(ROWS, withoutReferent.size()));
    }

    /** Where the next structures are, empty at the end. */
    public String getNextStructures() {
        if (withoutReferent.size() <= ROWS) {
            return "";
        }
        Structure last = withoutReferent.get(ROWS - 1);
        return to(Map.of("nom", List.of(last.name()), "numero", List.of(Long.toString(last.id()))));
    }

    private String to(Map<String, List<String>> parameters) {
        return page.to("/admin/demandes") + PageRequest.query(parameters);
    }
}
