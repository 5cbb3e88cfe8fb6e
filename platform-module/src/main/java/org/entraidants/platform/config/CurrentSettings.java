package org.entraidants.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Offers the settings of this node, and its clock, to every bean. */
@ApplicationScoped
public class CurrentSettings {
    @Produces
    Settings settings() {
        return NodeSettings.get();
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }
}
