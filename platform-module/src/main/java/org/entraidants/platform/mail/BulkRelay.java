package org.entraidants.platform.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/**
 * The way to the relay for those who write to many at once and keep their own ledger. Its connections are its own, so that
 * the mail of the outbox never waits behind a letter to thousands; a pause of the relay holds for both.
 */
@ApplicationScoped
public class BulkRelay {
    private static final Logger LOG = Logger.getLogger(BulkRelay.class.getName());

    @Inject
    Settings settings;

    @Inject
    RelayPause pause;

    private volatile @Nullable Relay relay;
    private volatile @Nullable Lines lines;

    void start(@Observes DatabaseReady ready) {
        settings.smtpUrl().ifPresent(url -> {
            var toRelay = new Relay(url, settings.spareSmtpUrl(), settings.mailFrom());
            lines = new Lines(toRelay);
            relay = toRelay;
        });
    }

    /** Whether there is a relay at all. */
    public boolean isSet() {
        return settings.smtpUrl().isPresent();
    }

    /** Whether the relay takes mail at the moment, as far as this node knows. */
    public boolean isOpen() {
        return relay != null && !pause.isOn();
    }

    /** Somebody who carries one mail after the other over one connection. */
    public Carrier carrier() {
        Relay known = relay;
        Lines kept = lines;
        if (known == null || kept == null) {
            throw new IllegalStateException("There is no relay.");
        }
        return new Carrier(known, kept, this::hear);
    }

    private void hear(Outcome outcome) {
        if (outcome instanceof Outcome.RelayAway away) {
            LOG.log(Level.WARNING, "The mail relay takes nothing at the moment: {0}", away.words());
            pause.begin(away.words());
        } else if (outcome instanceof Outcome.Sent) {
            pause.end();
        }
    }

    /** Closes connections that nobody has needed for a while. */
    public void closeIdle() {
        if (lines != null) {
            lines.closeIdle();
        }
    }

    @PreDestroy
    void stop() {
        if (lines != null) {
            lines.closeAll();
        }
    }
}
