package org.entraidants.events.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.entraidants.platform.config.VideoRooms;
import org.junit.jupiter.api.Test;

/** The token is read by another library, as a Jitsi server reads it. */
class JitsiTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Instant STARTS = Instant.parse("2027-03-11T09:00:00Z");

    private final Jitsi jitsi = new Jitsi(new VideoRooms.Jitsi(URI.create("https://meet.example/"), "reseau", SECRET));

    @Test
    void tokenIsForThisRoomTheseHoursAndThisPerson() throws Exception {
        SignedJWT token = token("https://meet.example/CafeDuReseau?lang=fr#config.x=1");
        assertThat(token.verify(new MACVerifier(SECRET.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly("jitsi");
        assertThat(claims.getIssuer()).isEqualTo("reseau");
        assertThat(claims.getSubject()).isEqualTo("meet.example");
        assertThat(claims.getStringClaim("room")).isEqualTo("CafeDuReseau");
        assertThat(claims.getNotBeforeTime()).isBefore(Date.from(STARTS));
        assertThat(claims.getExpirationTime()).isAfter(Date.from(STARTS.plusSeconds(3600)));
        assertThat(claims.getJSONObjectClaim("context"))
                .containsEntry("user", Map.of("id", "k1", "name", "Zoé", "moderator", true));
        assertThat(token.verify(new MACVerifier(SECRET.replace('0', '9').getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void servesTheRoomsOfItsServerOnly() {
        assertThat(jitsi.serves(URI.create("https://MEET.example/Salle"))).isTrue();
        assertThat(jitsi.serves(URI.create("https://meet.example/"))).isFalse();
        assertThat(jitsi.serves(URI.create("https://other.example/Salle"))).isFalse();
    }

    private SignedJWT token(String link) throws Exception {
        var meeting = new Meeting("m", "Café", URI.create(link), STARTS, STARTS.plusSeconds(3600));
        URI address = jitsi.enter(meeting, new Guest("k1", "Zoé", true));
        assertThat(address.toString()).startsWith("https://meet.example/CafeDuReseau?jwt=");
        return SignedJWT.parse(address.getQuery().substring("jwt=".length()));
    }
}
