package org.entraidants.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.platform.search.Everything;
import org.entraidants.platform.search.Everything.Answer;

/** One search for everything. */
@Named
@RequestScoped
public class SearchPage {
    @Inject
    HttpServletRequest request;

    @Inject
    PageRequest page;

    @Inject
    Everything everything;

    private String asked = "";
    private String kind = "";
    private Answer answer = Answer.NOTHING;

    @PostConstruct
    void search() {
        asked = parameter("q");
        kind = parameter("quoi");
        if (!asked.isBlank()) {
            answer = everything.search(asked, kind, parameter("apres"));
        }
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    public String getAsked() {
        return asked;
    }

    public String getKind() {
        return kind;
    }

    public boolean isAnything() {
        return !asked.isBlank();
    }

    public Answer getAnswer() {
        return answer;
    }

    /** The address of the same search among one kind, or all for an empty one. */
    public String among(String otherKind) {
        return page.to("/recherche") + PageRequest.query(parameters(otherKind));
    }

    /** The address of what follows. */
    public String getNext() {
        Map<String, List<String>> parameters = parameters(kind);
        parameters.put("apres", List.of(answer.next()));
        return page.to("/recherche") + PageRequest.query(parameters);
    }

    private Map<String, List<String>> parameters(String chosen) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("q", List.of(asked));
        parameters.put("quoi", List.of(chosen));
        return parameters;
    }
}
