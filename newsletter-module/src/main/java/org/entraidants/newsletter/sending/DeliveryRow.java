package org.entraidants.newsletter.sending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One recipient of one issue in a list. */
public record DeliveryRow(
        long subscriberId,
        String address,
        String name,
        DeliveryState state,
        @Nullable String reason,
        int attempts,
        int possibleDoubles,
        @Nullable Instant sentAt,
        @Nullable String error) {}
