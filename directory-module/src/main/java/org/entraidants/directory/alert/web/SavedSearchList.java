package org.entraidants.directory.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.alert.Frequency;
import org.entraidants.directory.alert.SavedSearchRow;
import org.entraidants.directory.alert.SavedSearches;
import org.entraidants.directory.alert.SavedSearches.Outcome;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** The searches that one keeps: {@code /compte/recherches}. */
@Named
@RequestScoped
public class SavedSearchList {
    private static final String HERE = "/compte/recherches";

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
    I18n i18n;

    private List<SavedSearchRow> list = List.of();

    /** Forgets or changes one, or shows them all. */
    public void open() throws IOException {
        Optional<Long> forgotten = page.postedNumber("forget");
        Optional<Long> changed = page.postedNumber("change");
        if (forgotten.isPresent()) {
            searches.forget(forgotten.get(), caller);
            answers.goTo(HERE, i18n.t("directory.saved.forgotten"));
        } else if (changed.isPresent()) {
            change(changed.get());
        } else {
            list = searches.own(caller);
        }
    }

    private void change(long id) throws IOException {
        Outcome outcome = searches.change(
                id,
                page.posted("name").orElse(""),
                page.posted("frequency").flatMap(SavedSearchList::frequency).orElse(Frequency.NONE),
                caller);
        if (outcome == Outcome.KEPT) {
            answers.goTo(HERE, i18n.t("directory.saved.changed"));
        } else {
            errors.add("name-" + id, i18n.t("directory.saved.objection." + outcome));
            list = searches.own(caller);
        }
    }

    static Optional<Frequency> frequency(String name) {
        return Arrays.stream(Frequency.values())
                .filter(frequency -> frequency.name().equals(name))
                .findFirst();
    }

    public List<SavedSearchRow> getList() {
        return list;
    }

    public List<Frequency> getFrequencies() {
        return List.of(Frequency.values());
    }
}
