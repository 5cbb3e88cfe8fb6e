package org.entraidants.directory.orientation;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/**
 * Tells senders by mail what became of what they sent. A mail waits two minutes, so that one who accepts five in a row,
 * or thinks again, makes one mail and not five.
 */
@ApplicationScoped
public class OrientationNews {
    private static final Logger LOG = Logger.getLogger(OrientationNews.class.getName());

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    Senders senders;

    @Inject
    Clock clock;

    private @Nullable ScheduledFuture<?> watch;

    void start(@Observes DatabaseReady ready) {
        watch = threads.scheduleWithFixedDelay(() -> tell(clock.instant()), 1, 1, TimeUnit.MINUTES);
    }

    /** Writes to every sender whose mail has waited long enough by this moment. */
    void tell(Instant now) {
        try {
            senders.waiting(now).forEach(senders::tell);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Some senders could not be told this time.", failed);
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.cancel(false);
        }
    }
}
