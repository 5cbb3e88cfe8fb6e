package org.entraidants.platform.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.Background;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/**
 * Sends the mail that this node claims, over a few connections: woken by a commit on this node, else it looks every two
 * seconds. Without a relay it does nothing.
 */
@ApplicationScoped
public class Sender {
    static final int CONNECTIONS = 4;
    private static final int AT_ONCE = 10;
    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final int LOOKS_BETWEEN_RENEWALS = 5;
    private static final int SECONDS_TO_FINISH = 5;
    private static final Logger LOG = Logger.getLogger(Sender.class.getName());

    @Inject
    Background background;

    @Inject
    Deliveries deliveries;

    @Inject
    Ledger ledger;

    @Inject
    RelayPause pause;

    @Inject
    Network network;

    @Inject
    Settings settings;

    private final Set<String> holders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger postmen = new AtomicInteger();
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable Relay relay;
    private volatile @Nullable Lines lines;

    void start(@Observes DatabaseReady ready) {
        settings.smtpUrl().ifPresent(url -> {
            var toRelay = new Relay(url, settings.spareSmtpUrl(), settings.mailFrom());
            relay = toRelay;
            lines = new Lines(toRelay);
            background.execute(this::watch);
        });
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued queued) {
        sendPostman();
    }

    /** Has a thread of its own: what hangs elsewhere must not let a lease run out. */
    private void watch() {
        try {
            for (int look = 1; !stop.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS); look++) {
                look(look % LOOKS_BETWEEN_RENEWALS == 0);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(boolean renewing) {
        try {
            if (renewing) {
                deliveries.renew(holders);
                deliveries.takeBack();
            }
            lines.closeIdle();
            sendPostman();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The outbox cannot be looked at at the moment.", failed);
        }
    }

    private void sendPostman() {
        if (relay == null || stop.getCount() == 0 || pause.isOn()) {
            return;
        }
        if (postmen.incrementAndGet() > CONNECTIONS) {
            postmen.decrementAndGet();
            return;
        }
        background.execute(this::deliver);
    }

    private void deliver() {
        String name = UUID.randomUUID().toString();
        holders.add(name);
        try (var postman = new Postman(name, relay, lines, ledger, network.getName())) {
            List<Mail> mails = deliveries.claim(name, AT_ONCE);
            while (!mails.isEmpty()) {
                if (mails.size() == AT_ONCE) {
                    sendPostman();
                }
                postman.deliver(mails, this::goOnAfter);
                mails = mayGoOn() ? deliveries.claim(name, AT_ONCE) : List.of();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Mail cannot be delivered at the moment.", failed);
        } finally {
            giveBack(name);
            postmen.decrementAndGet();
        }
    }

    private boolean goOnAfter(Outcome outcome) {
        if (outcome instanceof Outcome.RelayAway away) {
            LOG.log(Level.WARNING, "The mail relay takes nothing at the moment: {0}", away.words());
            pause.begin(away.words());
        } else if (outcome instanceof Outcome.Sent) {
            pause.end();
        }
        return mayGoOn();
    }

    private boolean mayGoOn() {
        return stop.getCount() > 0 && !pause.isOn();
    }

    private void giveBack(String name) {
        try {
            deliveries.giveBack(name);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What was claimed waits for the end of its lease.", failed);
        } finally {
            holders.remove(name);
        }
    }

    /** Lets the mails that are on their way arrive. */
    @PreDestroy
    void stop() {
        stop.countDown();
        try {
            for (int tenths = 0; postmen.get() > 0 && tenths < SECONDS_TO_FINISH * 10; tenths++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        if (lines != null) {
            lines.closeAll();
        }
    }
}
