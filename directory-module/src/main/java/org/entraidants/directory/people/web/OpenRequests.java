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
        String after = parameter("apres");
        waiting = requests.waiting(after.matches("\\d{1,18}") ? Long.parseLong(after) : 0, ROWS + 1, caller);
        withoutReferent = team.withoutReferent(parameter("nom"), ROWS + 1, caller);
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
                : to("apres", Long.toString(waiting.get(ROWS - 1).id()));
    }

    public List<Structure> getWithoutReferent() {
        return withoutReferent.subList(0, Math.min(ROWS, withoutReferent.size()));
    }

    /** Where the next structures are, empty at the end. */
    public String getNextStructures() {
        return withoutReferent.size() <= ROWS
                ? ""
                : to("nom", withoutReferent.get(ROWS - 1).name());
    }

    private String to(String name, String value) {
        return page.to("/admin/demandes") + PageRequest.query(Map.of(name, List.of(value)));
    }
}
