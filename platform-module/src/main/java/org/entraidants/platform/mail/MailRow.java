package org.entraidants.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail in a list. */
public record MailRow(
        long id,
        String recipient,
        String subject,
        Mail.State state,
        int possibleDoubles,
        Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable Instant returnedAt) {}
