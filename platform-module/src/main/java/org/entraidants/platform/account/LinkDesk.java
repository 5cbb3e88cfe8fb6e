package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.job.Background;
import org.entraidants.platform.job.Round;

/** Answers those who asked for a link: right after they asked on this node, and now and then what a fallen node left. */
@ApplicationScoped
public class LinkDesk implements Round {
    private static final Logger LOG = Logger.getLogger(LinkDesk.class.getName());

    @Inject
    Background background;

    @Inject
    SignInLinks links;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public boolean look() {
        work();
        return false;
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
}
