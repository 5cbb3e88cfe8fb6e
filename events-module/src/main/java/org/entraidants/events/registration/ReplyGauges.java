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

    /** After how many answers somebody was asked whether they come, on this node. */
    @Gauge(name = "events.replies.asked", unit = MetricUnits.NONE, absolute = true)
    public long asked() {
        return replies.asked();
    }

    /** How many asked for nothing: they accept, are about nothing of ours, or about somebody who has no seat. */
    @Gauge(name = "events.replies.ignored", unit = MetricUnits.NONE, absolute = true)
    public long ignored() {
        return replies.ignored();
    }
}
