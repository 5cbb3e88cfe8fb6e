package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.entraidants.platform.persistence.DatabaseReady;

/** What a monitor sees of the answers to invitations. */
@ApplicationScoped
public class ReplyGauges {
    @Inject
    Replies replies;

    /** Being asked for once is what makes the gauges known. */
    void start(@Observes DatabaseReady ready) {}

    /** How many answers have counted on this node. */
    @Gauge(name = "events.replies.taken", unit = MetricUnits.NONE, absolute = true)
    public long taken() {
        return replies.taken();
    }

    /** How many were about nothing of ours, or from somebody who is not registered. */
    @Gauge(name = "events.replies.ignored", unit = MetricUnits.NONE, absolute = true)
    public long ignored() {
        return replies.ignored();
    }
}
