package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.newsletter.issue.Block;
import org.entraidants.newsletter.issue.Issue;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** An issue that everybody may read, {@code /lettre/numeros/…}. */
@Named
@RequestScoped
public class IssuePage {
    @Inject
    Issues issues;

    @Inject
    BlockWords words;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    private @Nullable Issue issue;
    private List<BlockWords.View> blocks = List.of();

    /** Shows it; 404 for one that is not there or has not left. */
    public void open() throws IOException {
        Optional<Sheet> found = PageRequest.number(page.value("issue")).flatMap(issues::published);
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        issue = found.get().issue();
        blocks = words.views(found.get());
    }

    public @Nullable Issue getIssue() {
        return issue;
    }

    public List<BlockWords.View> getBlocks() {
        return blocks;
    }

    /** Whether a block is of a kind. */
    public boolean is(BlockWords.View view, String kind) {
        return view.block().kind() == Block.Kind.valueOf(kind);
    }
}
