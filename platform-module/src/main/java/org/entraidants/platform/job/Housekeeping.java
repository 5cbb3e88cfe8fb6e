package org.entraidants.platform.job;

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
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.oidc.ProviderSignIns;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.mail.Mailroom;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/**
 * Forgets, once an hour, what is of no use any more: expired sign-ins, changes that every index has long
 * taken in, old mail.
 */
@ApplicationScoped
public class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    SignIns signIns;

    @Inject
    ProviderSignIns providers;

    @Inject
    Changes changes;

    @Inject
    Mailroom mail;

    private @Nullable ScheduledFuture<?> watch;

    void start(@Observes DatabaseReady ready) {
        watch = threads.scheduleWithFixedDelay(this::clean, 10, 60, TimeUnit.MINUTES);
    }

    private void clean() {
        try {
            signIns.forgetExpired();
            providers.forgetExpired();
            changes.forgetOld();
            mail.forgetOld();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Nothing could be forgotten this time.", failed);
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.cancel(false);
        }
    }
}
