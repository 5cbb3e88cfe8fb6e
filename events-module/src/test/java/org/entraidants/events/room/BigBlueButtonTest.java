package org.entraidants.events.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.entraidants.platform.config.VideoRooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in that checks signatures as the protocol says: hash of the call, the query and the secret. */
class BigBlueButtonTest {
    private static final String SECRET = "un secret partagé";
    private static final Guest MEMBER = new Guest("k1", "Zoé & Léa é", false);

    private final List<String> calls = new ArrayList<>();
    private HttpServer server;
    private Meeting meeting;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bigbluebutton/api/", this::answer);
        server.start();
        Instant now = Instant.parse("2027-03-11T09:00:00Z");
        meeting = new Meeting("m-1", "Café & visio", URI.create(address()), now, now.plusSeconds(3600));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void roomIsMadeAndTheAddressToEnterIsSigned() throws Exception {
        URI address = room(SECRET).enter(meeting, MEMBER);
        assertThat(calls).hasSize(1);
        assertThat(calls.get(0)).startsWith("create meetingID=m-1&name=Caf%C3%A9+%26+visio");
        assertThat(get(address)).contains("SUCCESS");
        assertThat(calls.get(1)).startsWith("join ").contains("role=VIEWER", "meetingID=m-1", "userID=k1");
        assertThat(get(room(SECRET).enter(meeting, new Guest("k2", "Ana", true))))
                .contains("SUCCESS");
        assertThat(calls.get(3)).contains("role=MODERATOR");
    }

    @Test
    void serverThatDoesNotKnowTheSecretOrDoesNotAnswerIsARoomThatIsShut() {
        assertThatThrownBy(() -> room("un autre").enter(meeting, MEMBER)).isInstanceOf(RoomShut.class);
        server.stop(0);
        assertThatThrownBy(() -> room(SECRET).enter(meeting, MEMBER)).isInstanceOf(RoomShut.class);
    }

    @Test
    void servesItsOwnLinksOnly() {
        assertThat(room(SECRET).serves(URI.create("http://127.0.0.1/"))).isTrue();
        assertThat(room(SECRET).serves(URI.create("https://visio.example/salle")))
                .isFalse();
    }

    private BigBlueButton room(String secret) {
        return new BigBlueButton(new VideoRooms.BigBlueButton(URI.create(address()), secret));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/bigbluebutton/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String call = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        String raw = exchange.getRequestURI().getRawQuery();
        String query = raw.replaceFirst("&checksum=[^&]*$", "");
        calls.add(call + " " + query);
        boolean right = raw.equals(query + "&checksum=" + sha256(call + query + SECRET));
        byte[] body = ("<response><returncode>" + (right ? "SUCCESS" : "FAILED") + "</returncode></response>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
