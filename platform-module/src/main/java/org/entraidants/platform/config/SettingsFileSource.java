package org.entraidants.platform.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The {@link SettingsFile} as a MicroProfile configuration source: below the environment, above the defaults. Its keys
 * answer to their MicroProfile names ({@code entraidants.port}) too.
 */
public class SettingsFileSource implements ConfigSource {
    private static final int BELOW_THE_ENVIRONMENT = 250;

    private final Map<String, String> values = new HashMap<>();

    public SettingsFileSource() {
        SettingsFile.read().forEach((key, value) -> {
            values.put(key, value);
            values.put(SettingsFile.microProfileName(key), value);
        });
    }

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "ENTRAIDANTS_CONFIG";
    }

    @Override
    public int getOrdinal() {
        return BELOW_THE_ENVIRONMENT;
    }
}
