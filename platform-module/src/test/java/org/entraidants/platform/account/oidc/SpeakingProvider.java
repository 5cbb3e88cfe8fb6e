package org.entraidants.platform.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.entraidants.platform.config.Settings;

/** A provider that says whatever a test wants it to say. */
class SpeakingProvider implements AutoCloseable {
    static final String CLIENT = "entraidants";
    static final String SECRET = "a secret of more than thirty-two characters";

    private final HttpServer server;
    private RSAKey key = newKey("first");
    private int keyQuestions;
    private String lastTokenQuestion = "";

    /** What it signs, and how. */
    private Function<JWTClaimsSet.Builder, String> idToken = this::signed;

    private String toldType = "application/json";
    private String told = "{\"sub\":\"ada\",\"email\":\"ada@network.example\",\"email_verified\":true}";

    SpeakingProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, document()));
        server.createContext("/keys", exchange -> {
            keyQuestions++;
            answer(exchange, new JWKSet(key.toPublicJWK()).toString());
        });
        server.createContext("/userinfo", exchange -> answer(exchange, 200, toldType, told));
        server.start();
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Answers the next code for a ticket. */
    SpeakingProvider expecting(Ticket ticket) {
        server.createContext("/token", exchange -> {
            lastTokenQuestion = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Instant now = Instant.now();
            var claims = new JWTClaimsSet.Builder()
                    .issuer(issuer())
                    .audience(CLIENT)
                    .subject("ada")
                    .claim("nonce", ticket.nonce())
                    .claim("acr", "eidas1")
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(60)));
            answer(exchange, """
                    {"access_token":"opens","token_type":"Bearer","id_token":"%s"}""".formatted(idToken.apply(claims)));
        });
        return this;
    }

    void says(Function<JWTClaimsSet.Builder, String> words) {
        idToken = words;
    }

    void tells(String type, String words) {
        toldType = type;
        told = words;
    }

    /** Signs with another key from now on. */
    void changesItsKey() {
        key = newKey("second");
    }

    int keyQuestions() {
        return keyQuestions;
    }

    String lastTokenQuestion() {
        return lastTokenQuestion;
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signedWith(key, claims);
    }

    /** Signed with a key of somebody else, who gives it the provider's name. */
    String forged(JWTClaimsSet.Builder claims) {
        return signedWith(newKey(key.getKeyID()), claims);
    }

    private static String signedWith(RSAKey key, JWTClaimsSet.Builder claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    /** Signed with the secret that we share. */
    String signedWithOurSecret(JWTClaimsSet.Builder claims) {
        try {
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            jwt.sign(new MACSigner(SECRET));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Settings.Provider settings(boolean verifiesMail, String... acr) {
        return new Settings.Provider(
                URI.create(issuer()), CLIENT, SECRET, "Essai", List.of(acr), List.of("openid", "email"), verifiesMail);
    }

    private String document() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","userinfo_endpoint":"%1$s/userinfo","end_session_endpoint":"%1$s/out",
                 "token_endpoint_auth_methods_supported":["client_secret_post"],
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, "application/json", json);
    }

    private static void answer(HttpExchange exchange, int status, String type, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
