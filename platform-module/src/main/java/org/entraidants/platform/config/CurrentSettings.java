package org.entraidants.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;

/** Offers the settings of this node, and its clock, to every bean. */
@ApplicationScoped
public class CurrentSettings {
    private static final Settings SETTINGS = read();

    /** The settings of this node, also for objects that the container makes without injection. */
    public static Settings get() {
        return SETTINGS;
    }

    private static Settings read() {
        // The pool opens connections on threads without a context class loader.
        var config = ConfigProvider.getConfig(CurrentSettings.class.getClassLoader());
        return Settings.read(key -> config.getOptionalValue(SettingsFile.microProfileName(key), String.class)
                .orElse(null));
    }

    @Produces
    Settings settings() {
        return SETTINGS;
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }
}
