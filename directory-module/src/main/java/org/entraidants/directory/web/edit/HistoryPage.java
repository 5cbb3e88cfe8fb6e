package org.entraidants.directory.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.directory.Detail;
import org.entraidants.directory.History;
import org.entraidants.directory.Objection;
import org.entraidants.directory.Undoing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who changed a sheet, when, and what: {@code /annuaire/{slug}/historique}. */
@Named
@RequestScoped
public class HistoryPage {
    private static final int ROWS = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    History history;

    @Inject
    HistoryWords words;

    @Inject
    DetailWords details;

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

    private String name = "";
    private List<History.Entry> entries = List.of();
    private List<HistoryWords.Row> rows = List.of();

    /** Takes a revision back when its button was pressed; shows the history. */
    public void open() throws IOException {
        Optional<Long> pressed = page.postedNumber("undo");
        if (pressed.isPresent()) {
            undo(pressed.get());
        }
        Optional<History.Page> found = history.page(getSlug(), place(), ROWS + 1, caller);
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        name = found.get().name();
        entries = found.get().entries();
        rows = entries.stream().limit(ROWS).map(words::row).toList();
    }

    private void undo(long revision) throws IOException {
        Optional<Undoing> outcome = history.undo(getSlug(), revision, caller);
        if (outcome.isEmpty()) {
            errors.add(i18n.t("directory.history.nothing"));
        } else if (outcome.get() instanceof Undoing.Undone) {
            answers.goTo("/annuaire/" + getSlug() + "/historique", i18n.t("directory.history.undone"));
        } else if (outcome.get() instanceof Undoing.ChangedSince since) {
            errors.add(i18n.t("directory.history.since", labels(since.details())));
        } else if (outcome.get() instanceof Undoing.Refused refused) {
            errors.add(i18n.t(
                    "directory.history.refused",
                    labels(refused.objections().stream()
                            .map(Objection::detail)
                            .distinct()
                            .toList())));
        } else {
            errors.add(i18n.t("directory.history.nothing"));
        }
    }

    private String labels(List<Detail> changed) {
        return changed.stream().map(details::label).collect(Collectors.joining(", "));
    }

    private History.@Nullable Place place() {
        String[] parts =
                Objects.requireNonNullElse(request.getParameter("avant"), "").split("_", 2);
        if (parts.length < 2) {
            return null;
        }
        try {
            Instant at = Instant.parse(parts[0]);
            return PageRequest.number(parts[1])
                    .map(id -> new History.Place(at, id))
                    .orElse(null);
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    public String getSlug() {
        return page.value("slug");
    }

    public String getName() {
        return name;
    }

    public List<HistoryWords.Row> getRows() {
        return rows;
    }

    /** Where the next page is, empty at the end. */
    public String getNext() {
        if (entries.size() <= ROWS) {
            return "";
        }
        History.Entry last = entries.get(ROWS - 1);
        return page.to("/annuaire/" + getSlug() + "/historique")
                + PageRequest.query(Map.of("avant", List.of(last.at() + "_" + last.id())));
    }
}
