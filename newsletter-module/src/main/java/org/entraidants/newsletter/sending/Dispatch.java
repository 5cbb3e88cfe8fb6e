package org.entraidants.newsletter.sending;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.newsletter.subscriber.LinkKey;
import org.entraidants.newsletter.subscriber.Links;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.Background;
import org.entraidants.platform.job.Courtesy;
import org.entraidants.platform.mail.BulkRelay;
import org.entraidants.platform.mail.Carrier;
import org.entraidants.platform.persistence.DatabaseReady;

/**
 * Sends the issues that are leaving, over a few connections: woken by a commit on this node, else it looks every two seconds.
 * Issues leave one after the other. Without a relay it only ends those that are kept.
 */
@ApplicationScoped
public class Dispatch {
    static final int CONNECTIONS = 10;
    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final int LOOKS_BETWEEN_RENEWALS = 3;
    private static final int SECONDS_TO_FINISH = 5;
    private static final Logger LOG = Logger.getLogger(Dispatch.class.getName());

    @Inject
    Background background;

    @Inject
    Courtesy courtesy;

    @Inject
    BulkRelay relay;

    @Inject
    Pieces pieces;

    @Inject
    Feeds feeds;

    @Inject
    Records records;

    @Inject
    Presses presses;

    @Inject
    Departures departures;

    @Inject
    LinkKey key;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private final AtomicInteger carriers = new AtomicInteger();
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile List<Long> leaving = List.of();

    void start(@Observes DatabaseReady ready) {
        background.execute(this::watch);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) IssueLeaves issue) {
        background.execute(() -> look(false));
    }

    /** Has a thread of its own: what hangs elsewhere must not let a lease run out. */
    private void watch() {
        takeBackOwn();
        try {
            for (int look = 1; !stop.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS); look++) {
                look(look % LOOKS_BETWEEN_RENEWALS == 0);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The embedded database has one node: what was held before it began is held by nobody. */
    private void takeBackOwn() {
        if (!settings.database().isPostgreSql()) {
            try {
                pieces.takeBack(clock.instant().plus(Pieces.LEASE.multipliedBy(2)));
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "What was claimed waits for the end of its lease.", failed);
            }
        }
    }

    private void look(boolean renewing) {
        try {
            if (renewing) {
                pieces.renew(feeds.senders());
                pieces.takeBack(clock.instant());
                relay.closeIdle();
            }
            departures.beginDue();
            leaving = pieces.leaving();
            pieces.endFinished();
            presses.keepOnly(leaving);
            sendCarrier();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The letters cannot be looked at at the moment.", failed);
        }
    }

    private void sendCarrier() {
        if (leaving.isEmpty() || stop.getCount() == 0 || !relay.isOpen()) {
            return;
        }
        if (carriers.incrementAndGet() > CONNECTIONS) {
            carriers.decrementAndGet();
            return;
        }
        background.execute(this::deliver);
    }

    private void deliver() {
        try (Carrier carrier = relay.carrier()) {
            for (long issue : leaving) {
                deliver(issue, carrier);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Letters cannot be delivered at the moment.", failed);
        } finally {
            carriers.decrementAndGet();
        }
    }

    private void deliver(long issueId, Carrier carrier) {
        PreparedIssue issue = presses.issue(issueId);
        Links links = key.links();
        Feed feed = feeds.enter(issueId);
        try {
            new Hand(
                            feed,
                            records,
                            carrier,
                            piece -> issue.to(piece, links.token(piece.subscriberId())),
                            () -> goesOn(feed))
                    .work();
        } finally {
            feeds.leave(feed);
        }
    }

    private boolean goesOn(Feed feed) {
        if (feed.hasMore()) {
            sendCarrier();
        }
        courtesy.giveWay();
        return mayGoOn(feed.issueId());
    }

    private boolean mayGoOn(long issue) {
        return stop.getCount() > 0 && relay.isOpen() && leaving.contains(issue);
    }

    /** Lets what is on its way arrive. */
    @PreDestroy
    void stop() {
        stop.countDown();
        try {
            for (int tenths = 0; carriers.get() > 0 && tenths < SECONDS_TO_FINISH * 10; tenths++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
