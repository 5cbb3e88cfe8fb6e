package org.entraidants.directory.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Service;
import org.entraidants.directory.orientation.FirstDiagnostic;
import org.entraidants.directory.orientation.Matter;
import org.entraidants.directory.orientation.Proposal;
import org.entraidants.directory.orientation.Question;
import org.entraidants.directory.orientation.Situation;
import org.entraidants.directory.orientation.web.NearPlaces.Near;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.web.Filter;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The first diagnostic: {@code /premier-diagnostic}. The answers are in the address and nowhere else, and the address
 * holds nothing but values of closed lists: whatever else comes in is led away at once.
 */
@Named
@RequestScoped
public class DiagnosticPage {
    private static final String PATH = "/premier-diagnostic";
    private static final String MATTER = "besoin";
    private static final String TYPED = "commune";
    private static final String PLACE = "lieu";
    private static final String UNKNOWN = "inconnu";
    private static final String VIEW = "voir";
    private static final String QUESTIONS = "questions";

    @Inject
    NearPlaces nearPlaces;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private Map<String, String> given = Map.of();
    private @Nullable Commune commune;
    private @Nullable Situation situation;
    private @Nullable Proposal proposal;
    private Near near = Near.NOTHING;

    /** Reads the answers, and proposes when there are enough of them. */
    public void open() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        Map<String, String> asked = asked();
        given = known(asked);
        if (!given.equals(asked)) {
            answers.goTo(PATH + query(given));
            return;
        }
        commune = Where.coded(given.getOrDefault(PLACE, "")).orElse(null);
        Question.choice(Matter.class, given.getOrDefault(MATTER, ""))
                .filter(matter -> !given.containsKey(VIEW))
                .ifPresent(this::propose);
    }

    private void propose(Matter matter) {
        situation = Situation.of(matter, question -> given.getOrDefault(question.parameter(), ""));
        proposal = FirstDiagnostic.of(situation);
        if (commune != null) {
            near = nearPlaces.find(matter, situation.urgency(), commune);
        }
    }

    private Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        page.parameters().forEach((name, values) -> asked.put(name, values.get(0)));
        return asked;
    }

    /** What stands in a closed list; a typed commune becomes its code. */
    private static Map<String, String> known(Map<String, String> asked) {
        var known = new LinkedHashMap<String, String>();
        Question.choice(Matter.class, asked.getOrDefault(MATTER, ""))
                .ifPresent(matter -> known.put(MATTER, matter.name()));
        for (Question question : Question.values()) {
            String answer = asked.getOrDefault(question.parameter(), "");
            if (question.answers().contains(answer)) {
                known.put(question.parameter(), answer);
            }
        }
        place(asked).ifPresent(code -> known.put(PLACE, code));
        if (asked.getOrDefault(VIEW, "").equals(QUESTIONS)) {
            known.put(VIEW, QUESTIONS);
        }
        return known;
    }

    private static Optional<String> place(Map<String, String> asked) {
        String typed = asked.getOrDefault(TYPED, "").strip();
        if (!typed.isEmpty()) {
            return Optional.of(Where.meant(typed).map(Commune::code).orElse(UNKNOWN));
        }
        return Optional.ofNullable(asked.get(PLACE))
                .filter(code -> !asked.containsKey(TYPED))
                .filter(code -> code.equals(UNKNOWN) || Where.coded(code).isPresent());
    }

    private static String query(Map<String, String> parameters) {
        var lists = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        return PageRequest.query(lists);
    }

    /** Where it is read from outside, for the paper. */
    public String getSite() {
        return page.getFullUrl();
    }

    /** Where the questions are asked. */
    public String getAction() {
        return page.to(PATH);
    }

    /** The same answers, to be changed. */
    public String getQuestions() {
        var again = new LinkedHashMap<>(given);
        again.put(VIEW, QUESTIONS);
        return page.to(PATH) + query(again);
    }

    /** The questions for the next person, in the same place. */
    public String getNext() {
        return page.to(PATH) + (commune == null ? "" : query(Map.of(PLACE, commune.code())));
    }

    /** The questions that are answered by one of a few values. */
    public List<Filter> getAsked() {
        return Arrays.stream(Question.values()).map(this::asked).toList();
    }

    private Filter asked(Question question) {
        String words = "directory.diagnostic." + question.parameter();
        String answer = given.getOrDefault(question.parameter(), "");
        return new Filter(
                question.parameter(),
                i18n.t(words),
                true,
                question.answers().stream()
                        .map(value -> new Filter.Option(value, i18n.t(words + "." + value), "", value.equals(answer)))
                        .toList());
    }

    /** What the person may come for: the ten requests. */
    public List<Filter.Option> getRequests() {
        return matters(true);
    }

    /** What the person may come for: what takes longer. */
    public List<Filter.Option> getLonger() {
        return matters(false);
    }

    private List<Filter.Option> matters(boolean requests) {
        String chosen = given.getOrDefault(MATTER, "");
        return Arrays.stream(Matter.values())
                .filter(matter -> (matter.kind() == Matter.Kind.REQUEST) == requests)
                .map(matter -> new Filter.Option(
                        matter.name(),
                        i18n.t("directory.matter." + matter),
                        "",
                        matter.name().equals(chosen)))
                .toList();
    }

    /** Whether answers came without the one that everything hangs on. */
    public boolean isMatterMissing() {
        return !given.containsKey(MATTER)
                && Arrays.stream(Question.values()).map(Question::parameter).anyMatch(given::containsKey);
    }

    /** Whether a commune was typed that nobody knows. */
    public boolean isPlaceUnknown() {
        return UNKNOWN.equals(given.get(PLACE));
    }

    /** The commune as one types it; empty for none. */
    public String getCommune() {
        return commune == null ? "" : Where.typed(commune);
    }

    /** What was answered; null as long as the questions are asked. */
    public @Nullable Situation getSituation() {
        return situation;
    }

    /** What to do; null as long as the questions are asked. */
    public @Nullable Proposal getProposal() {
        return proposal;
    }

    public Near getNear() {
        return near;
    }

    /** The list of all places that help with it. */
    public String getAll() {
        return situation == null ? "" : placesFor(situation.matter().service());
    }

    /** The list of the places that do something, around the commune. */
    public String placesFor(Service service) {
        return page.to("/annuaire")
                + PageRequest.query(Map.of(
                        "service",
                        List.of(service.standard()),
                        "commune",
                        commune == null ? List.of() : List.of(Where.typed(commune))));
    }
}
