package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.entraidants.newsletter.issue.Composed;
import org.entraidants.newsletter.issue.Issues;

/** How an issue looks as a mail, with its text part: {@code /admin/lettre/…/apercu}. */
@Named
@RequestScoped
public class PreviewPage {
    @Inject
    Issues issues;

    @Inject
    OpenIssue open;

    private String text = "";

    /** Shows the issue as it would leave. */
    public void open() throws IOException {
        open.find().ifPresent(sheet -> text = issues.compose(sheet).text().replace(Composed.TOKEN, "…"));
    }

    public String getText() {
        return text;
    }
}
