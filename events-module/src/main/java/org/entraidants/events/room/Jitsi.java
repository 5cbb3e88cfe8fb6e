package org.entraidants.events.room;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.entraidants.platform.config.VideoRooms;
import org.entraidants.platform.key.Hmac;

/** Rooms of a Jitsi Meet server that lets in who brings a token (JWT, HS256) for this room and these hours. */
final class Jitsi {
    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofHours(2);

    private final VideoRooms.Jitsi server;

    Jitsi(VideoRooms.Jitsi server) {
        this.server = server;
    }

    /** Whether a link is a room of this server. */
    boolean serves(URI link) {
        return server.url().getHost().equalsIgnoreCase(link.getHost())
                && !room(link).isEmpty();
    }

    /** The address by which somebody enters. */
    URI enter(Meeting meeting, Guest guest) {
        String link = meeting.link().toString().replaceAll("[?#].*", "");
        return URI.create(link + "?jwt=" + token(meeting, guest));
    }

    private static String room(URI link) {
        return link.getPath() == null ? "" : link.getPath().replaceAll(".*/", "");
    }

    private String token(Meeting meeting, Guest guest) {
        JsonObject user = Json.createObjectBuilder()
                .add("id", guest.key())
                .add("name", guest.name())
                .add("moderator", guest.host())
                .build();
        JsonObject claims = Json.createObjectBuilder()
                .add("aud", "jitsi")
                .add("iss", server.application())
                .add("sub", server.url().getHost())
                .add("room", room(meeting.link()))
                .add("nbf", meeting.starts().minus(EARLY).getEpochSecond())
                .add("exp", meeting.ends().plus(LATE).getEpochSecond())
                .add("context", Json.createObjectBuilder().add("user", user))
                .build();
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + encoded(claims.toString());
        return signed + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new Hmac(server.secret()).of(signed));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
