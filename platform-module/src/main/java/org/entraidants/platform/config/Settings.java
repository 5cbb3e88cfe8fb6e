package org.entraidants.platform.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one node, checked.
 *
 * @param port the HTTP port, 1 to 65535
 * @param data the folder of the embedded database, the search index and uploads
 * @param demo whether the demonstration network and its accounts are there
 * @param demoPassword the one password of the demonstration accounts; empty: a random one at each start
 * @param baseUrl where the network is reached from outside, without a slash at the end; empty: as each request says
 * @param database where the data lives
 * @param smtpUrl the mail relay, kept for the outbox; empty: mail stays on “Courrier”
 * @param map raster tiles of the map; empty: the outline alone
 * @param limits the limits on signing in and writing
 * @param trustedProxies whose X-Forwarded-For is believed; none unless set
 */
public record Settings(
        int port,
        Path data,
        boolean demo,
        Optional<String> demoPassword,
        Optional<URI> baseUrl,
        Database database,
        Optional<URI> smtpUrl,
        Optional<Tiles> map,
        Limits limits,
        TrustedProxies trustedProxies) {

    /**
     * A database.
     *
     * @param url a JDBC URL of H2 or PostgreSQL
     * @param user the user, may be empty
     * @param password the password, may be empty
     */
    public record Database(String url, String user, String password) {
        /** Whether this is PostgreSQL, else the embedded H2. */
        public boolean isPostgreSql() {
            return url.startsWith("jdbc:postgresql:");
        }

        @Override
        public String toString() {
            return "Database[" + (isPostgreSql() ? "PostgreSQL" : "H2") + "]";
        }
    }

    /**
     * Raster tiles.
     *
     * @param url a template with {z}, {x} and {y}
     * @param attribution the words that its licence wants on the map
     */
    public record Tiles(String url, String attribution) {}

    /**
     * How often one may try.
     *
     * @param signIns sign-ins a minute from one address
     * @param writes writes a minute of one account
     */
    public record Limits(int signIns, int writes) {}

    /** Where this node is reached: the base URL, or its port on this machine. */
    public String address() {
        return baseUrl.map(URI::toString).orElse("http://localhost:" + port);
    }

    /**
     * Reads and checks every setting.
     *
     * @param lookup answers a key as it stands in the environment ({@code ENTRAIDANTS_PORT}), null when not set
     * @throws InvalidSetting for the first value that cannot be used
     */
    public static Settings read(Function<String, @Nullable String> lookup) {
        var keys = new Keys(lookup);
        Path data = folder(keys.text("ENTRAIDANTS_DATA").orElse("data"));
        boolean demo = keys.flag("ENTRAIDANTS_DEMO", false);
        return new Settings(
                keys.number("ENTRAIDANTS_PORT", 8080, 1, 65535),
                data,
                demo,
                keys.text("ENTRAIDANTS_DEMO_PASSWORD").map(Settings::longEnough),
                keys.url("ENTRAIDANTS_BASE_URL", Set.of("http", "https")).map(Settings::withoutSlash),
                database(keys, data),
                keys.url("ENTRAIDANTS_SMTP_URL", Set.of("smtp", "smtps")),
                keys.text("ENTRAIDANTS_TILES_URL").map(url -> tiles(url, keys)),
                new Limits(
                        keys.number("ENTRAIDANTS_LIMIT_SIGN_INS", 10, 1, 1_000_000),
                        keys.number("ENTRAIDANTS_LIMIT_WRITES", 60, 1, 1_000_000)),
                keys.text("ENTRAIDANTS_TRUSTED_PROXIES").map(Settings::proxies).orElse(new TrustedProxies(List.of())));
    }

    private static TrustedProxies proxies(String list) {
        try {
            return TrustedProxies.of(list);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidSetting(
                    "ENTRAIDANTS_TRUSTED_PROXIES",
                    "des adresses IP ou des réseaux séparés par des virgules sont attendus, par exemple « 127.0.0.1, 10.0.0.0/8 ».");
        }
    }

    private static Path folder(String name) {
        Path folder = Path.of(name).toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (java.io.IOException impossible) {
            throw new InvalidSetting("ENTRAIDANTS_DATA", "le dossier « " + folder + " » ne peut pas être créé.");
        }
        if (!Files.isWritable(folder)) {
            throw new InvalidSetting(
                    "ENTRAIDANTS_DATA", "le dossier « " + folder + " » n’est pas accessible en écriture.");
        }
        return folder;
    }

    private static String longEnough(String password) {
        if (password.length() < 8) {
            throw new InvalidSetting("ENTRAIDANTS_DEMO_PASSWORD", "il faut au moins 8 caractères.");
        }
        return password;
    }

    private static URI withoutSlash(URI url) {
        return URI.create(url.toString().replaceAll("/+$", ""));
    }

    private static Database database(Keys keys, Path data) {
        String url = keys.text("ENTRAIDANTS_JDBC_URL").orElse("");
        if (url.isEmpty()) {
            return new Database(embedded("file:" + data.resolve("entraidants")), "sa", "");
        }
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
            throw new InvalidSetting(
                    "ENTRAIDANTS_JDBC_URL",
                    "une adresse « jdbc:postgresql://hôte:port/base » est attendue (ou rien, pour la base embarquée).");
        }
        return new Database(
                url.startsWith("jdbc:h2:") ? embedded(url.substring("jdbc:h2:".length())) : url,
                keys.text("ENTRAIDANTS_JDBC_USER").orElse(""),
                keys.text("ENTRAIDANTS_JDBC_PASSWORD").orElse(""));
    }

    /** WRITE_DELAY=0: without it, H2 loses acknowledged commits when the process is killed. */
    private static String embedded(String place) {
        return "jdbc:h2:" + place + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;CACHE_SIZE=32768";
    }

    private static Tiles tiles(String url, Keys keys) {
        if (!url.startsWith("https://") || !url.contains("{z}") || !url.contains("{x}") || !url.contains("{y}")) {
            throw new InvalidSetting("ENTRAIDANTS_TILES_URL", "une adresse https avec {z}, {x} et {y} est attendue.");
        }
        return new Tiles(url, keys.text("ENTRAIDANTS_TILES_ATTRIBUTION").orElse(""));
    }

    /** The values behind their keys, each read with the form it must have. */
    private record Keys(Function<String, @Nullable String> lookup) {
        Optional<String> text(String key) {
            return Optional.ofNullable(lookup.apply(key)).map(String::strip).filter(value -> !value.isEmpty());
        }

        boolean flag(String key, boolean otherwise) {
            return text(key)
                    .map(value -> switch (value.toLowerCase(java.util.Locale.ROOT)) {
                        case "true", "1", "oui", "yes" -> true;
                        case "false", "0", "non", "no" -> false;
                        default -> throw new InvalidSetting(key, "« " + value + " » : true ou false attendu.");
                    })
                    .orElse(otherwise);
        }

        int number(String key, int otherwise, int least, int most) {
            return text(key)
                    .map(value -> {
                        try {
                            int number = Integer.parseInt(value);
                            if (number >= least && number <= most) {
                                return number;
                            }
                        } catch (NumberFormatException notANumber) {
                            // said below, with the range
                        }
                        throw new InvalidSetting(
                                key,
                                "« " + value + " » n’est pas un nombre entier entre " + least + " et " + most + ".");
                    })
                    .orElse(otherwise);
        }

        Optional<URI> url(String key, Set<String> schemes) {
            return text(key).map(value -> {
                try {
                    URI url = URI.create(value);
                    if (url.getScheme() != null && schemes.contains(url.getScheme()) && url.getHost() != null) {
                        return url;
                    }
                } catch (IllegalArgumentException malformed) {
                    // said below; the value is not shown, it may hold a password
                }
                throw new InvalidSetting(
                        key,
                        "une adresse qui commence par "
                                + String.join(
                                        ":// ou ", schemes.stream().sorted().toList()) + ":// est attendue.");
            });
        }
    }
}
