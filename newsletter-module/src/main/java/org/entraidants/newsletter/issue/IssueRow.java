package org.entraidants.newsletter.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An issue in a list. */
public record IssueRow(
        long id,
        String subject,
        String preheader,
        Issue.State state,
        String authorName,
        Instant editedAt,
        @Nullable Instant sendAt,
        @Nullable Instant startedAt) {
    /** Its page, once it is public. */
    public String path() {
        return "/lettre/numeros/" + id;
    }
}
