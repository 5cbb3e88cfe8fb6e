package org.entraidants.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that people start. */
class LauncherIT {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void jarStartsAnswersAndStops() throws IOException, InterruptedException {
        int port = freePort();
        Process server = start(Map.of("ENTRAIDANTS_PORT", "" + port, "ENTRAIDANTS_DEMO", "true"));
        try {
            assertThat(firstPage(port, server)).as(this::said).contains("Réseau du Béarn");
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(143);
    }

    @Test
    void wrongSettingStopsTheStartWithASentence() throws IOException, InterruptedException {
        Process server = start(Map.of("ENTRAIDANTS_PORT", "quatre-vingts"));
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(2);
        assertThat(said()).contains("ENTRAIDANTS_PORT").doesNotContain("Exception");
    }

    private Process start(Map<String, String> settings) throws IOException {
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "target/entraidants.jar")
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        command.environment().keySet().removeIf(key -> key.startsWith("ENTRAIDANTS_"));
        command.environment().put("ENTRAIDANTS_DATA", folder.resolve("data").toString());
        command.environment().putAll(settings);
        return command.start();
    }

    private static String firstPage(int port, Process server) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        Instant latest = Instant.now().plus(LONGEST_START);
        String page = "";
        while (page.isEmpty() && server.isAlive() && Instant.now().isBefore(latest)) {
            Thread.sleep(200);
            try {
                var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
                page = answer.statusCode() == 200 ? answer.body() : "";
            } catch (IOException notYet) {
                // asked again
            }
        }
        return page;
    }

    private Path log() {
        return folder.resolve("log");
    }

    private String said() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
