package org.entraidants.directory.alert;

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

/** Looks every few minutes, on every node, whether the moment of a kept search has come. */
@ApplicationScoped
class AlertWatch {
    private static final Logger LOG = Logger.getLogger(AlertWatch.class.getName());
    private static final int MINUTES = 5;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    Alerts alerts;

    private volatile boolean stopping;
    private @Nullable ScheduledFuture<?> watch;

    void start(@Observes DatabaseReady ready) {
        watch = threads.scheduleWithFixedDelay(this::look, 2, MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            while (!stopping && alerts.tellNext()) {
                // One after the other, each in a transaction of its own.
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Nobody could be told of kept searches this time.", failed);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (watch != null) {
            watch.cancel(false);
        }
    }
}
