package org.entraidants.events.after.web;

import java.time.LocalDate;
import org.entraidants.events.after.Action;
import org.entraidants.platform.web.Dates;

/**
 * An action as pages show it.
 *
 * @param owner the name of who does it, empty for an account that is gone
 * @param mine whether the reader may tick it off
 * @param gathering where it was taken on, with {@code href} of its minutes; both empty on their own page
 */
public record ActionLine(
        long id,
        String what,
        String owner,
        String due,
        boolean done,
        boolean overdue,
        boolean mine,
        String gathering,
        String href) {
    static ActionLine of(Action action, String owner, boolean mine, Dates dates, LocalDate today, String href) {
        return new ActionLine(
                action.id(),
                action.what(),
                owner,
                dates.day(action.dueOn()),
                action.isDone(),
                action.isOverdue(today),
                mine,
                href.isEmpty() ? "" : action.gathering().title(),
                href);
    }
}
