package org.entraidants.newsletter.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue for programs. */
public record IssueSheet(
        long id,
        String subject,
        String preheader,
        String state,
        @Nullable OffsetDateTime startedAt,
        @Nullable String url,
        @Nullable List<BlockSheet> blocks,
        @Nullable Map<String, Long> deliveries) {
    /** A block; {@code html} is its text as a page shows it. */
    public record BlockSheet(
            String kind,
            @Nullable String title,
            @Nullable String html,
            @Nullable String link) {}

    /** A page of issues. */
    public record Page(List<IssueSheet> items, @Nullable String next) {}

    /** One recipient; {@code reason} says why nothing is sent, {@code error} what the relay said. */
    public record Delivery(
            long subscriber,
            String email,
            String status,
            @Nullable String reason,
            int attempts,
            int possibleDoubles,
            @Nullable OffsetDateTime sentAt,
            @Nullable String error) {}

    /** A page of recipients, with how many there are in each state. */
    public record Deliveries(
            List<Delivery> items,
            Map<String, Long> counts,
            long possibleDoubles,
            @Nullable String next) {}

    /** What was made. */
    public record Made(long id) {}
}
