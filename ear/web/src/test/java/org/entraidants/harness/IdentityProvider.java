package org.entraidants.harness;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The OpenID Connect provider of the tests, a process of its own. It knows who may come back once it is started. */
public final class IdentityProvider implements AutoCloseable {
    /** What its button says. */
    public static final String NAME = "Clé Pro";

    /** The password of everybody there. */
    public static final String PASSWORD = "fournisseur";

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final int port;
    private Process process;

    /** A provider that does not run yet. */
    public IdentityProvider() throws IOException {
        this.port = TestServer.freePort();
    }

    /** What a network has to be told of it. */
    public Map<String, String> settings() {
        return Map.of(
                "ENTRAIDANTS_OIDC_ISSUER",
                address(),
                "ENTRAIDANTS_OIDC_CLIENT_ID",
                "entraidants",
                "ENTRAIDANTS_OIDC_CLIENT_SECRET",
                "entre-nous",
                "ENTRAIDANTS_OIDC_NAME",
                NAME);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Starts it for a network. */
    public void start(TestServer network) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        "../identity-provider/target/identity-provider.jar",
                        "--server.port=" + port,
                        "--network=" + network.url(""))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "provider-" + port + ".log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new IllegalStateException("The provider did not start, see target/provider-" + port + ".log");
            }
            TestServer.sleep();
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create(address() + "/.well-known/openid-configuration")
                    .toURL()
                    .openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Stops it, and waits until nobody answers any more. */
    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }
}
