package org.entraidants.platform.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param smtpUrl the mail relay; empty: mail stays on “Courrier”
 * @param spareSmtpUrl the relay that stands in for it when it takes nothing; empty: none
 * @param mailPace how fast letters to many may leave
 * @param mailFrom who mail comes from
 * @param provider the OpenID Connect provider that people may sign in by
 * @param map raster tiles of the map; empty: the outline alone
 * @param rooms the servers of online meetings
 * @param limits the limits on signing in, writing and sending files
 * @param orientationDays so many days after its last change an orientation is wiped
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
        Optional<URI> spareSmtpUrl,
        MailPace mailPace,
        From mailFrom,
        Optional<Provider> provider,
        Optional<Tiles> map,
        VideoRooms rooms,
        Limits limits,
        int orientationDays,
        TrustedProxies trustedProxies) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");
    private static final List<String> PROVIDER_KEYS = List.of(
            "ENTRAIDANTS_OIDC_ISSUER",
            "ENTRAIDANTS_OIDC_CLIENT_ID",
            "ENTRAIDANTS_OIDC_CLIENT_SECRET",
            "ENTRAIDANTS_OIDC_NAME");

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
     * An OpenID Connect provider.
     *
     * @param issuer its address, to the letter as it names itself
     * @param name what the button says, such as “ProConnect”
     * @param acr the levels of assurance that are asked for; one of them must come back; empty: any
     * @param scopes what is asked to be told
     * @param verifiesMail whether an address is proved even when the provider does not say so
     */
    public record Provider(
            URI issuer,
            String clientId,
            String clientSecret,
            String name,
            List<String> acr,
            List<String> scopes,
            boolean verifiesMail) {
        @Override
        public String toString() {
            return "Provider[" + issuer + "]";
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
     * Who mail comes from.
     *
     * @param address the address of the envelope and of the header
     * @param name the name beside it; empty: that of the network
     */
    public record From(String address, Optional<String> name) {
        private static final Pattern FORM = Pattern.compile("(?:\"?([^<>\"\\p{Cntrl}]*?)\"?\\s*<)?"
                + "([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,180}[A-Za-z0-9])?)>?");

        static From read(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches() || text.endsWith(">") != text.contains("<")) {
                throw new InvalidSetting("ENTRAIDANTS_MAIL_FROM", "une adresse ou « Nom <adresse> » est attendue.");
            }
            return new From(form.group(2), Optional.ofNullable(form.group(1)).filter(name -> !name.isEmpty()));
        }

        /** The host of the address. */
        public String host() {
            return address.substring(address.indexOf('@') + 1);
        }
    }

    /**
     * How often one may try.
     *
     * @param signIns sign-ins a minute from one address
     * @param writes writes a minute of one account
     * @param files files a day of one account
     * @param fileMegabytes the size of a file as it is sent
     * @param pace so many times faster than people write may somebody write in the forum
     */
    public record Limits(int signIns, int writes, int files, int fileMegabytes, int pace) {
        private static final int USUAL_WRITES = 60;

        /** Whoever may write more often may do so everywhere. */
        private static int paceOf(int writes) {
            return writes <= USUAL_WRITES ? 1 : writes;
        }
    }

    /** Where this node is reached: the base URL, or its port on this machine. */
    public String address() {
        return baseUrl.map(URI::toString).orElse("http://localhost:" + port);
    }

    /**
     * The full address of one of our pages, for a mail.
     *
     * @param path in the network, without the language: {@code /compte}
     */
    public URI page(Locale language, String path) {
        return URI.create(address() + (language.equals(Locale.ENGLISH) ? "/en" : "") + path);
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
        Optional<URI> baseUrl =
                keys.url("ENTRAIDANTS_BASE_URL", Set.of("http", "https")).map(Settings::withoutSlash);
        return new Settings(
                keys.number("ENTRAIDANTS_PORT", 8080, 1, 65535),
                data,
                demo,
                keys.text("ENTRAIDANTS_DEMO_PASSWORD").map(Settings::longEnough),
                baseUrl,
                database(keys, data),
                keys.url("ENTRAIDANTS_SMTP_URL", Set.of("smtp", "smtps")),
                keys.url("ENTRAIDANTS_SMTP_SPARE_URL", Set.of("smtp", "smtps")),
                MailPace.read(
                        keys.number("ENTRAIDANTS_SMTP_PER_MINUTE", 0, 0, 1_000_000), keys.words(MailPace.DOMAINS_KEY)),
                keys.text("ENTRAIDANTS_MAIL_FROM").map(From::read).orElseGet(() -> fromHost(baseUrl)),
                provider(keys),
                keys.text("ENTRAIDANTS_TILES_URL").map(url -> tiles(url, keys)),
                VideoRooms.read(lookup),
                limits(keys),
                keys.number("ENTRAIDANTS_ORIENTATION_DAYS", 90, 1, 3_650),
                keys.text("ENTRAIDANTS_TRUSTED_PROXIES").map(Settings::proxies).orElse(new TrustedProxies(List.of())));
    }

    private static Limits limits(Keys keys) {
        int writes = keys.number("ENTRAIDANTS_LIMIT_WRITES", Limits.USUAL_WRITES, 1, 1_000_000);
        return new Limits(
                keys.number("ENTRAIDANTS_LIMIT_SIGN_INS", 10, 1, 1_000_000),
                writes,
                keys.number("ENTRAIDANTS_LIMIT_FILES", 50, 1, 1_000_000),
                keys.number("ENTRAIDANTS_LIMIT_FILE_MB", 8, 1, 32),
                keys.number("ENTRAIDANTS_LIMIT_PACE", Limits.paceOf(writes), 1, 1_000_000));
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

    private static From fromHost(Optional<URI> baseUrl) {
        return new From("ne-pas-repondre@" + baseUrl.map(URI::getHost).orElse("localhost"), Optional.empty());
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

    private static Optional<Provider> provider(Keys keys) {
        List<String> needed =
                PROVIDER_KEYS.stream().map(key -> keys.text(key).orElse("")).toList();
        List<String> acr = keys.words("ENTRAIDANTS_OIDC_ACR");
        List<String> scopes = keys.words("ENTRAIDANTS_OIDC_SCOPES");
        boolean verifiesMail = keys.flag("ENTRAIDANTS_OIDC_VERIFIES_MAIL", false);
        if (needed.stream().allMatch(String::isEmpty) && acr.isEmpty() && scopes.isEmpty() && !verifiesMail) {
            return Optional.empty();
        }
        int missing = needed.indexOf("");
        if (missing >= 0) {
            throw new InvalidSetting(
                    PROVIDER_KEYS.get(missing),
                    "cette valeur manque, les autres du fournisseur d’identité sont là : il les faut toutes, ou aucune.");
        }
        if (!scopes.isEmpty() && !scopes.contains("openid")) {
            throw new InvalidSetting("ENTRAIDANTS_OIDC_SCOPES", "« openid » doit y être.");
        }
        return Optional.of(new Provider(
                issuer(needed.get(0)),
                needed.get(1),
                needed.get(2),
                needed.get(3),
                acr,
                scopes.isEmpty() ? List.of("openid", "email", "profile") : scopes,
                verifiesMail));
    }

    private static URI issuer(String value) {
        try {
            URI url = URI.create(value);
            Set<String> schemes =
                    HERE.contains(String.valueOf(url.getHost())) ? Set.of("http", "https") : Set.of("https");
            if (url.getHost() != null && schemes.contains(String.valueOf(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        throw new InvalidSetting(
                "ENTRAIDANTS_OIDC_ISSUER",
                "« " + value + " » : une adresse https:// est attendue (http:// pour localhost seulement).");
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

        List<String> words(String key) {
            return text(key).map(value -> List.of(value.split("\\s+"))).orElse(List.of());
        }

        boolean flag(String key, boolean otherwise) {
            return text(key)
                    .map(value -> switch (value.toLowerCase(Locale.ROOT)) {
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
