package org.entraidants.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has everything forgotten, once an hour, that is of no use any more. */
@ApplicationScoped
public class Housekeeping implements Round {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

    @Any
    @Inject
    Instance<Forgetful> forgetful;

    @Override
    public Duration first() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean look() {
        for (Forgetful each : forgetful) {
            try {
                each.forgetOld();
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Nothing could be forgotten this time.", failed);
            }
        }
        return false;
    }
}
