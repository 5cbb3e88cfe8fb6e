package org.entraidants.directory.freshness;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/** Looks every few minutes, on every node, whose moment has come. */
@ApplicationScoped
class ReminderWatch {
    private static final Logger LOG = Logger.getLogger(ReminderWatch.class.getName());
    private static final int MINUTES = 5;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    Sweep sweep;

    private @Nullable ScheduledFuture<?> watch;

    void start(@Observes DatabaseReady ready) {
        watch = threads.scheduleWithFixedDelay(this::look, 1, MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            sweep.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Nobody could be asked about sheets this time.", failed);
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.cancel(false);
        }
    }
}
