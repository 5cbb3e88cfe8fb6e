package org.entraidants.platform.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The properties file named by {@code ENTRAIDANTS_CONFIG}, seen as a MicroProfile configuration source. It stands below
 * the environment and above the defaults. Keys are written as in the environment ({@code ENTRAIDANTS_PORT}) and answer
 * to their MicroProfile names ({@code entraidants.port}) too.
 */
public class SettingsFile implements ConfigSource {
    private static final int BELOW_THE_ENVIRONMENT = 250;
    private static final Set<String> SECRETS = Set.of("ENTRAIDANTS_DEMO_PASSWORD", "ENTRAIDANTS_JDBC_PASSWORD");

    private final Map<String, String> values;

    /** Reads the file named by the environment or by the system property {@code ENTRAIDANTS_CONFIG}. */
    public SettingsFile() {
        this(System.getProperty("ENTRAIDANTS_CONFIG", System.getenv("ENTRAIDANTS_CONFIG")));
    }

    SettingsFile(@Nullable String file) {
        values = file == null || file.isBlank() ? Map.of() : read(Path.of(file));
    }

    /**
     * The MicroProfile name of a key as it stands in the environment.
     *
     * @param key such as {@code ENTRAIDANTS_JDBC_URL}
     * @return such as {@code entraidants.jdbc.url}
     */
    public static String microProfileName(String key) {
        return key.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidSetting("ENTRAIDANTS_CONFIG", "le fichier « " + file + " » ne se lit pas.");
        }
        var values = new HashMap<String, String>();
        for (String key : properties.stringPropertyNames()) {
            if (SECRETS.contains(key)) {
                throw new InvalidSetting(
                        key,
                        "un secret ne se met pas dans le fichier de configuration, seulement dans l’environnement.");
            }
            values.put(key, properties.getProperty(key).strip());
            values.put(microProfileName(key), properties.getProperty(key).strip());
        }
        return values;
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
