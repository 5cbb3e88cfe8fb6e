package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.entraidants.platform.persistence.DatabaseReady;

/** What a monitor watches. */
@ApplicationScoped
public class MailGauges {
    @Inject
    Mailroom mailroom;

    /** Being asked for once is what makes the gauges known. */
    void start(@Observes DatabaseReady ready) {}

    /** How many mails wait for the relay, over all nodes. */
    @Gauge(name = "mail.waiting", unit = MetricUnits.NONE, absolute = true)
    public long waiting() {
        return mailroom.waiting();
    }

    /** How long the oldest of them has waited. */
    @Gauge(name = "mail.waiting.age", unit = MetricUnits.SECONDS, absolute = true)
    public long oldestAge() {
        return mailroom.oldestAge();
    }
}
