package org.entraidants.platform.config;

import java.util.Map;

/**
 * The settings of this node: system properties ({@code entraidants.port}), then the environment ({@code
 * ENTRAIDANTS_PORT}), then the {@link SettingsFile}. Stands outside CDI, for the launcher and the data source.
 */
public final class NodeSettings {
    private NodeSettings() {}

    /**
     * The settings, read once.
     *
     * @throws ExceptionInInitializerError when one of them cannot be used
     */
    public static Settings get() {
        return Once.SETTINGS;
    }

    /**
     * Reads the settings now.
     *
     * @throws InvalidSetting for the first value that cannot be used
     */
    public static Settings read() {
        Map<String, String> file = SettingsFile.read();
        return Settings.read(key -> {
            String property = System.getProperty(SettingsFile.propertyName(key));
            return property != null ? property : System.getenv().getOrDefault(key, file.get(key));
        });
    }

    private static final class Once {
        static final Settings SETTINGS = read();
    }
}
