package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.events.after.Action;
import org.entraidants.events.after.Actions;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What is still to be done: one's own on {@code /compte/actions}, everybody's on {@code /agenda/actions} for who plans. */
@Named
@RequestScoped
public class ActionsPage {
    private static final String ALL = "/agenda/actions";
    private static final String AFTER = "apres";

    @Inject
    Actions actions;

    @Inject
    Bylines bylines;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private List<ActionLine> lines = List.of();
    private String next = "";

    /** Shows them, or ticks one off. */
    public void open() throws IOException {
        Optional<Long> done = page.postedNumber("done");
        if (done.isPresent()) {
            String said = actions.tick(done.get(), true, caller)
                    .map(action -> i18n.t("events.action.ticked", action.what()))
                    .orElseGet(() -> i18n.t("events.flaw.GONE"));
            answers.goTo(page.getPath(), said);
            return;
        }
        List<Action> found = isAll() ? actions.all(after(), caller) : actions.own(after(), caller);
        List<Action> shown = found.subList(0, Math.min(found.size(), Actions.PAGE));
        lines = lines(shown);
        if (found.size() > shown.size()) {
            Action last = shown.get(shown.size() - 1);
            next = page.to(page.getPath()) + "?" + AFTER + "=" + last.dueOn() + "_" + last.id();
        }
    }

    private Actions.@Nullable Cursor after() {
        String[] parts = page.parameter(AFTER).split("_", -1);
        Optional<Long> id = parts.length == 2 ? PageRequest.number(parts[1]) : Optional.empty();
        if (id.isEmpty()) {
            return null;
        }
        try {
            return new Actions.Cursor(LocalDate.parse(parts[0]), id.get());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private List<ActionLine> lines(List<Action> shown) {
        Map<Long, Byline> names = isAll()
                ? bylines.of(shown.stream()
                        .map(Action::ownerId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                : Map.of();
        LocalDate today = Dates.dateOf(clock.instant());
        return shown.stream()
                .map(one -> ActionLine.of(
                        one,
                        Optional.ofNullable(names.get(one.ownerId()))
                                .map(Byline::name)
                                .orElse(""),
                        true,
                        dates,
                        today,
                        page.to(one.gathering().path() + "/compte-rendu")))
                .toList();
    }

    /** Whether these are everybody's. */
    public boolean isAll() {
        return page.getPath().equals(ALL);
    }

    public List<ActionLine> getLines() {
        return lines;
    }

    /** The address of the next ones, empty for none. */
    public String getNext() {
        return next;
    }
}
