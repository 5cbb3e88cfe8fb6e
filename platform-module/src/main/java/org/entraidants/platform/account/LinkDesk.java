package org.entraidants.platform.account;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.job.Background;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/** Answers those who asked for a link: right after they asked on this node, and now and then what a fallen node left. */
@ApplicationScoped
public class LinkDesk {
    private static final Logger LOG = Logger.getLogger(LinkDesk.class.getName());

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    Background background;

    @Inject
    SignInLinks links;

    private final AtomicBoolean busy = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> watch;

    void start(@Observes DatabaseReady ready) {
        watch = threads.scheduleWithFixedDelay(this::work, 10, 10, TimeUnit.SECONDS);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinkAsked asked) {
        background.execute(this::work);
    }

    private void work() {
        while (busy.compareAndSet(false, true)) {
            try {
                if (links.answer() == 0) {
                    return;
                }
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Links cannot be sent at the moment.", failed);
                return;
            } finally {
                busy.set(false);
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
