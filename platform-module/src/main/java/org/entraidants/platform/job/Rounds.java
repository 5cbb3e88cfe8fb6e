package org.entraidants.platform.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.persistence.DatabaseReady;

/** Has every {@link Round} made from the start of the application to its end. */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Resource
    ManagedScheduledExecutorService threads;

    @Any
    @Inject
    Instance<Round> rounds;

    private final List<Future<?>> watches = new ArrayList<>();
    private volatile boolean stopping;

    void start(@Observes DatabaseReady ready) {
        for (Round round : rounds) {
            watches.add(threads.scheduleWithFixedDelay(
                    () -> make(round), round.first().toMillis(), round.pause().toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void make(Round round) {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = round.look();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round has found trouble, and is made again later.", failed);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        watches.forEach(watch -> watch.cancel(false));
    }
}
