package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entraidants.platform.persistence.Collision;
import org.entraidants.platform.privacy.Kind;

/** How often what was found, by day: all that is known of texts that were not refused. */
@ApplicationScoped
class Counts {
    /** What became of a hit. */
    enum Outcome {
        REFUSED,
        SENT_ANYWAY,
        MASKED,
        RELEASED
    }

    @Inject
    CountRows rows;

    @Inject
    Clock clock;

    /** Counts one, whatever becomes of the running transaction; two at once add right. */
    void addOnce(Kind kind, Outcome outcome) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Collision.repeating(() -> rows.add(today, kind.name(), outcome.name()));
    }
}
