package org.entraidants.directory.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.directory.alert.Frequency;
import org.entraidants.directory.alert.SavedQuery;
import org.entraidants.directory.alert.SavedSearches;
import org.entraidants.directory.alert.SavedSearches.Outcome;
import org.entraidants.directory.web.Act;
import org.entraidants.directory.web.AskedList;
import org.entraidants.directory.web.ListWords;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** Keeping a search of the list: {@code /compte/recherches/nouvelle}. */
@Named
@RequestScoped
public class SaveSearchPage {
    private static final int LONGEST_NAME = 120;

    @Inject
    SavedSearches searches;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    ListWords words;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private AskedList asked = AskedList.ALL;
    private String name = "";
    private Frequency frequency = Frequency.WEEKLY;

    /** Keeps the search, or shows what it would keep. */
    public void open() throws IOException {
        Map<String, List<String>> parameters =
                page.posted("search").map(SavedQuery::read).orElseGet(page::parameters);
        asked = AskedList.read(
                SavedQuery.read(SavedQuery.of(
                        AskedList.read(parameters, clock.instant()).parameters())),
                clock.instant());
        name = page.posted("name").orElseGet(this::usualName);
        frequency = page.posted("frequency").flatMap(SavedSearchList::frequency).orElse(frequency);
        if (page.posted("name").isPresent()) {
            keep();
        }
    }

    private String usualName() {
        String usual = getNarrowing().stream().map(Act::label).collect(Collectors.joining(", "));
        String name = usual.isEmpty() ? i18n.t("directory.saved.everything") : usual;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private void keep() throws IOException {
        Outcome outcome = searches.keep(asked.parameters(), name, frequency, i18n.getLanguage(), caller);
        switch (outcome) {
            case KEPT, KNOWN ->
                answers.goTo(
                        "/compte/recherches",
                        i18n.t("directory.saved." + outcome.name().toLowerCase(Locale.ROOT)));
            case TOO_MANY, GONE -> errors.add(i18n.t("directory.saved.objection." + outcome));
            case TOO_LONG, NAMELESS, PERSONAL_DATA ->
                errors.add("name", i18n.t("directory.saved.objection." + outcome));
        }
    }

    /** What narrows the search down, in words. */
    public List<Act> getNarrowing() {
        return words.active(asked);
    }

    /** The search, as it goes with the form. */
    public String getSearch() {
        return SavedQuery.of(asked.parameters());
    }

    public String getName() {
        return name;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public List<Frequency> getFrequencies() {
        return List.of(Frequency.values());
    }
}
