package org.entraidants.directory.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.entraidants.platform.job.Round;

/**
 * Tells senders by mail what became of what they sent. A mail waits two minutes, so that one who accepts five in a row,
 * or thinks again, makes one mail and not five.
 */
@ApplicationScoped
public class OrientationNews implements Round {
    @Inject
    Senders senders;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public boolean look() {
        tell(clock.instant());
        return false;
    }

    /** Writes to every sender whose mail has waited long enough by this moment. */
    void tell(Instant now) {
        senders.waiting(now).forEach(senders::tell);
    }
}
