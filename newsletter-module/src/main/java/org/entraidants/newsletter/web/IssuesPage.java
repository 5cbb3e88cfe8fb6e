package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entraidants.newsletter.issue.Edit;
import org.entraidants.newsletter.issue.IssueRow;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** All issues, and the beginning of a new one: {@code /admin/lettre}. */
@Named
@RequestScoped
public class IssuesPage {
    private static final int ROWS = 20;

    @Inject
    Issues issues;

    @Inject
    Guarded guarded;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private List<IssueRow> rows = List.of();
    private String next = "";
    private String subject = "";

    /** Begins an issue, or shows all. */
    public void open() throws IOException {
        if (page.posted("subject").isPresent()) {
            create();
        }
        long before = page.parameterNumber("avant").orElse(Long.MAX_VALUE);
        List<IssueRow> found = issues.newest(before, ROWS + 1, caller);
        rows = found.size() > ROWS ? found.subList(0, ROWS) : found;
        next = found.size() > ROWS
                ? page.to("/admin/lettre") + "?avant=" + rows.get(ROWS - 1).id()
                : "";
    }

    private void create() throws IOException {
        subject = page.posted("subject").orElse("");
        Locale language = page.posted("language").filter("en"::equals).isPresent() ? Locale.ENGLISH : Locale.FRENCH;
        Edit edit = issues.create(guarded.sent(Map.of("subject", subject)), language, caller);
        if (edit instanceof Edit.Saved saved) {
            answers.goTo("/admin/lettre/" + saved.id(), i18n.t("newsletter.compose.begun"));
        } else if (edit instanceof Edit.Refused refused) {
            guarded.passes(refused.submission(), refused.verdict());
            subject = guarded.text("subject");
        } else {
            errors.add("subject", i18n.t("newsletter.compose.wrong.subject"));
        }
    }

    public List<IssueRow> getRows() {
        return rows;
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return next;
    }

    public String getSubject() {
        return subject;
    }

    public GuardNote getNote() {
        return guarded.getNote();
    }
}
