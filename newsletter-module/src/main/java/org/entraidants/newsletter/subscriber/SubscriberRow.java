package org.entraidants.newsletter.subscriber;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A subscriber in a list. */
public record SubscriberRow(
        long id,
        String address,
        String name,
        Subscriber.State state,
        Subscriber.Origin origin,
        String consent,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant pausedUntil) {}
