package org.entraidants.newsletter.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entraidants.newsletter.issue.Blocks;
import org.entraidants.newsletter.issue.Edit;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.Submission;

/** Writes an issue with its blocks in one transaction: all of it, or nothing. */
@ApplicationScoped
class NewIssue {
    @Inject
    Drafts drafts;

    Edit write(WrittenIssue written, Caller caller) {
        try {
            return drafts.write(written, caller);
        } catch (NotWritten failed) {
            return failed.edit();
        }
    }

    /** The transaction. */
    @ApplicationScoped
    static class Drafts {
        @Inject
        Issues issues;

        @Inject
        Blocks blocks;

        @Transactional(rollbackOn = NotWritten.class)
        Edit write(WrittenIssue written, Caller caller) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("subject", written.subject());
            fields.put("preheader", Objects.requireNonNullElse(written.preheader(), ""));
            Locale language = "en".equals(written.language()) ? Locale.ENGLISH : Locale.FRENCH;
            Edit edit = issues.create(new Submission(fields, written.isAcknowledged()), language, caller);
            long id = NotWritten.unlessSaved(edit);
            for (WrittenIssue.WrittenBlock block : written.blocks()) {
                NotWritten.unlessSaved(
                        blocks.add(id, block.known(), block.text(), null, written.isAcknowledged(), caller));
            }
            issues.address(id, written.forWhom().toString(), caller);
            return edit;
        }
    }

    /** Takes the transaction back, and tells why. */
    static final class NotWritten extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Edit edit;

        private NotWritten(Edit edit) {
            this.edit = edit;
        }

        Edit edit() {
            return edit;
        }

        static long unlessSaved(Edit edit) {
            if (edit instanceof Edit.Saved saved) {
                return saved.id();
            }
            throw new NotWritten(edit);
        }
    }
}
