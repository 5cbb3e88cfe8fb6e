package org.entraidants.platform.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/** Has everything forgotten, once an hour, that is of no use any more. */
@ApplicationScoped
public class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

    @Resource
    ManagedScheduledExecutorService threads;

    @Any
    @Inject
    Instance<Forgetful> forgetful;

    private @Nullable ScheduledFuture<?> watch;

    void start(@Observes DatabaseReady ready) {
        watch = threads.scheduleWithFixedDelay(this::clean, 10, 60, TimeUnit.MINUTES);
    }

    private void clean() {
        for (Forgetful each : forgetful) {
            try {
                each.forgetOld();
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Nothing could be forgotten this time.", failed);
            }
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.cancel(false);
        }
    }
}
