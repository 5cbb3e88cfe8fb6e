package org.entraidants.events.room;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.entraidants.platform.config.VideoRooms;

/**
 * Rooms of a BigBlueButton server (docs.bigbluebutton.org/development/api): a room is made when the first one comes, which may
 * be said twice; who enters has an address that the server's secret signs, with SHA-256.
 */
final class BigBlueButton {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final VideoRooms.BigBlueButton server;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    BigBlueButton(VideoRooms.BigBlueButton server) {
        this.server = server;
    }

    /** Whether a link is on this server. */
    boolean serves(URI link) {
        return server.url().getHost().equalsIgnoreCase(link.getHost());
    }

    /** The address by which somebody enters; the room is there then. */
    URI enter(Meeting meeting, Guest guest) throws RoomShut {
        make(meeting);
        return signed(
                "join",
                new Query()
                        .with("fullName", guest.name())
                        .with("meetingID", meeting.key())
                        .with("role", guest.host() ? "MODERATOR" : "VIEWER")
                        .with("userID", guest.key())
                        .with("redirect", "true"));
    }

    private void make(Meeting meeting) throws RoomShut {
        URI create =
                signed("create", new Query().with("meetingID", meeting.key()).with("name", meeting.title()));
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(create).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (!answer.body().contains("<returncode>SUCCESS</returncode>")) {
                throw new RoomShut("The server of rooms answered " + answer.statusCode() + " without success.");
            }
        } catch (IOException unreachable) {
            throw new RoomShut("The server of rooms does not answer.", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RoomShut("Stopped.", stopped);
        }
    }

    private URI signed(String call, Query query) {
        String checksum = checksum(call + query + server.secret());
        return URI.create(server.url() + "api/" + call + "?" + query + "&checksum=" + checksum);
    }

    private static String checksum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
