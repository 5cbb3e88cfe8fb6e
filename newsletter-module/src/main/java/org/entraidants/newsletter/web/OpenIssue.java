package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.newsletter.issue.Issue;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The issue that a page of its authors is about. */
@Named
@RequestScoped
public class OpenIssue {
    @Inject
    Issues issues;

    @Inject
    BlockWords words;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    private @Nullable Sheet sheet;

    /** Finds the issue of the address; answers 404 when there is none. */
    Optional<Sheet> find() throws IOException {
        sheet = PageRequest.number(page.value("issue"))
                .flatMap(id -> issues.open(id, caller))
                .orElse(null);
        if (sheet == null) {
            answers.notFound();
        }
        return Optional.ofNullable(sheet);
    }

    public @Nullable Issue getIssue() {
        return sheet == null ? null : sheet.issue();
    }

    public List<BlockWords.View> getBlocks() {
        return sheet == null ? List.of() : words.views(sheet);
    }

    /** Its pages begin with this. */
    public String getBase() {
        return sheet == null ? "" : "/admin/lettre/" + sheet.issue().id();
    }

    /** The same, as an address. */
    public String getHref() {
        return page.to(getBase());
    }

    /** Whether it may still be changed. */
    public boolean isDraft() {
        return sheet != null && !sheet.issue().state().isPublic();
    }
}
