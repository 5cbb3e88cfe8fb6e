package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.entraidants.newsletter.issue.IssueRow;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.platform.web.PageRequest;

/** The letter’s own page, {@code /lettre}: what it has said so far, and how to get it. */
@Named
@RequestScoped
public class LetterPage {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int ROWS = 20;

    @Inject
    Issues issues;

    @Inject
    PageRequest page;

    @Inject
    Clock clock;

    private List<IssueRow> rows = List.of();
    private String next = "";

    /** Finds the issues of the page. */
    public void open() {
        long before = page.parameterNumber("avant").orElse(Long.MAX_VALUE);
        List<IssueRow> found = issues.published(before, ROWS + 1);
        rows = found.size() > ROWS ? found.subList(0, ROWS) : found;
        next = found.size() > ROWS
                ? page.to("/lettre") + "?avant=" + rows.get(ROWS - 1).id()
                : "";
        page.keepUntil(clock.instant().plus(KEPT));
    }

    public List<IssueRow> getRows() {
        return rows;
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return next;
    }
}
