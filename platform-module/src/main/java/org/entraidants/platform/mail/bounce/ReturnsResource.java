package org.entraidants.platform.mail.bounce;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.platform.api.Problem;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.persistence.Collision;
import org.jspecify.annotations.Nullable;

/** Where a relay tells of mails that came back. Signed, so that nobody else can have an address excluded. */
@Path("mail/returns")
@Produces(MediaType.APPLICATION_JSON)
public class ReturnsResource {
    /** Bytes; nobody has signed in who sends them. */
    private static final int LONGEST = 1_000_000;

    private static final int MOST = 1_000;

    @Inject
    Settings settings;

    @Inject
    ReturnCalls calls;

    @Inject
    Clock clock;

    /** How many of them were ours. */
    public record Taken(int taken) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tell of mails that came back or were called spam; signed with the secret of the settings")
    public Response take(
            InputStream content,
            @HeaderParam("X-Entraidants-Timestamp") @DefaultValue("") String timestamp,
            @HeaderParam("X-Entraidants-Signature") @DefaultValue("") String signature)
            throws IOException {
        byte[] bytes = content.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return Problem.of(413, "A call has at most " + LONGEST + " bytes; send the rest in another one.")
                    .response()
                    .build();
        }
        return answer(new String(bytes, StandardCharsets.UTF_8), timestamp, signature);
    }

    private Response answer(String body, String timestamp, String signature) {
        Optional<CallSignature> proof = settings.mail().returnsSecret().map(CallSignature::new);
        String bare = signature.replaceFirst("^sha256=", "");
        if (proof.isEmpty() || !proof.get().isGiven(bare, timestamp, body, clock.instant())) {
            return Problem.of(401, "The signature is missing, wrong or of another time.")
                    .response()
                    .build();
        }
        List<ReturnCalls.Told> told = read(body);
        if (told == null || told.size() > MOST) {
            return Problem.flawed(List.of("returns is a list of at most " + MOST))
                    .response()
                    .build();
        }
        return Response.accepted(new Taken(Collision.repeating(() -> calls.take(bare, told))))
                .build();
    }

    private static @Nullable List<ReturnCalls.Told> read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getJsonArray("returns").getValuesAs(ReturnsResource::told);
        } catch (JsonException | ClassCastException | NullPointerException malformed) {
            return null;
        }
    }

    private static ReturnCalls.Told told(JsonValue value) {
        JsonObject told = value.asJsonObject();
        return new ReturnCalls.Told(
                told.getString("kind", ""),
                told.getString("address", ""),
                told.getString("messageId", ""),
                told.getString("returnPath", ""),
                told.getString("status", ""),
                told.getString("words", ""));
    }
}
