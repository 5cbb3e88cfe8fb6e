package org.entraidants.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A Payara Micro of its own process. */
public final class TestServer implements AutoCloseable {
    /** The password of the demonstration accounts. */
    public static final String DEMO_PASSWORD = "aidants-numeriques";

    private static final Path DATA = Path.of("target", "servers").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path war;
    private final Path data;
    private final Map<String, String> settings;
    private final Process process;
    private final int port;
    private final Path log;
    private boolean dataTaken;

    private TestServer(Path war, Map<String, String> settings) throws IOException {
        this(war, Files.createTempDirectory(Files.createDirectories(DATA), "server"), settings);
    }

    private TestServer(Path war, Path data, Map<String, String> settings) throws IOException {
        this.war = war;
        this.data = data;
        this.settings = settings;
        port = freePort();
        log = Path.of("target", "server-" + System.getProperty("entraidants.tests.database") + "-" + port + ".log");
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MetaspaceSize=192m",
                        "-Dentraidants.tests.database=" + System.getProperty("entraidants.tests.database"),
                        "-jar",
                        "target/payara-micro.jar",
                        "--deploy",
                        war + ":/",
                        "--port",
                        "" + port,
                        "--rootdir",
                        Files.createTempDirectory(data, "runtime").toString(),
                        "--prebootcommandfile",
                        "../micro/src/main/payara/pre-boot-commands.txt",
                        "--nocluster",
                        "--disablephonehome")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("ENTRAIDANTS_PORT", "" + port);
        command.environment().put("ENTRAIDANTS_DATA", data.toString());
        command.environment().put("ENTRAIDANTS_DEMO", "true");
        command.environment().put("ENTRAIDANTS_DEMO_PASSWORD", DEMO_PASSWORD);
        command.environment().put("ENTRAIDANTS_LIMIT_SIGN_INS", "1000");
        command.environment().put("ENTRAIDANTS_LIMIT_WRITES", "1000");
        command.environment().putAll(settings);
        process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitStart();
    }

    /** The server that all tests of this run share. */
    public static TestServer shared() {
        return Shared.SERVER;
    }

    /** A server without one of the modules, on an embedded database of its own. */
    public static TestServer without(String module) throws IOException {
        return new TestServer(TestWar.without(module), Map.of());
    }

    /** A server of the WAR that we ship, with settings that go before those of the tests. */
    public static TestServer with(Map<String, String> settings) throws IOException {
        return new TestServer(TestWar.SHIPPED, settings);
    }

    /** A server of its own, with the test classes and a database of its own, and some more settings. */
    public static TestServer withTests(Map<String, String> settings) throws IOException {
        var all = new HashMap<>(database());
        all.putAll(settings);
        return new TestServer(TestWar.withTests(), all);
    }

    /** Another node on the same database, which must not be the embedded one. */
    public TestServer secondNode() throws IOException {
        return new TestServer(war, settings);
    }

    /** Kills the process in the middle of what it does (kill -9), and starts it again on the same data. */
    public TestServer killedAndStartedAgain() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        dataTaken = true;
        return new TestServer(war, data, settings);
    }

    /** The database of this run, empty: H2 in the folder of the server, or a PostgreSQL. */
    private static Map<String, String> database() throws IOException {
        return "postgresql".equals(System.getProperty("entraidants.tests.database")) ? postgreSql() : Map.of();
    }

    /** The settings of an empty PostgreSQL database that ends with this process. */
    public static Map<String, String> postgreSql() throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        return Map.of(
                "ENTRAIDANTS_JDBC_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "ENTRAIDANTS_JDBC_USER", "postgres",
                "ENTRAIDANTS_JDBC_PASSWORD", "postgres");
    }

    /** The address of a path, such as {@code /annuaire}. */
    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** What it has written on the console. */
    public String console() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ends it at once, and removes what it has kept. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        if (!dataTaken) {
            remove(data);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (NoSuchFileException removedBefore) {
            // closed twice
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitStart() throws IOException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!Files.readString(log).contains(" ready in ")) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new IllegalStateException("The server did not start, see " + log.toAbsolutePath());
            }
            sleep();
        }
        if (Files.readString(log).contains("Exception while loading the app")) {
            throw new IllegalStateException("The WAR was not deployed, see " + log.toAbsolutePath());
        }
    }

    static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Made when the first test asks for it; ends with this process. */
    private static final class Shared {
        static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                return new TestServer(TestWar.withTests(), database());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
