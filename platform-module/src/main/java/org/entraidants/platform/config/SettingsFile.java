package org.entraidants.platform.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties file named by {@code ENTRAIDANTS_CONFIG}. Keys are written as in the environment. */
public final class SettingsFile {
    private static final Set<String> SECRETS =
            Set.of("ENTRAIDANTS_DEMO_PASSWORD", "ENTRAIDANTS_JDBC_PASSWORD", "ENTRAIDANTS_OIDC_CLIENT_SECRET");

    private SettingsFile() {}

    /**
     * Reads the file named by the environment or by the system property {@code ENTRAIDANTS_CONFIG}.
     *
     * @return its values by their keys, such as {@code ENTRAIDANTS_PORT}; nothing when no file is named
     * @throws InvalidSetting when the file cannot be read, or holds a secret
     */
    public static Map<String, String> read() {
        return read(System.getProperty("ENTRAIDANTS_CONFIG", System.getenv("ENTRAIDANTS_CONFIG")));
    }

    /**
     * The system property of a key as it stands in the environment.
     *
     * @param key such as {@code ENTRAIDANTS_JDBC_URL}
     * @return such as {@code entraidants.jdbc.url}
     */
    public static String propertyName(String key) {
        return key.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static Map<String, String> read(@Nullable String file) {
        if (file == null || file.isBlank()) {
            return Map.of();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidSetting("ENTRAIDANTS_CONFIG", "le fichier « " + file + " » ne se lit pas.");
        }
        var values = new HashMap<String, String>();
        for (String key : properties.stringPropertyNames()) {
            if (isSecret(key, properties.getProperty(key))) {
                throw new InvalidSetting(
                        key,
                        "un secret ne se met pas dans le fichier de configuration, seulement dans l’environnement.");
            }
            values.put(key, properties.getProperty(key).strip());
        }
        return values;
    }

    private static boolean isSecret(String key, String value) {
        boolean holdsPassword = key.startsWith("ENTRAIDANTS_SMTP_") && value.contains("@");
        return holdsPassword || SECRETS.contains(key);
    }
}
