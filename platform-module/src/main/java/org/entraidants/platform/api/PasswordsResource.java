package org.entraidants.platform.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.platform.account.PasswordRules;

/** The meter beside the field of a new password. Nothing of what is sent here is kept. */
@Path("passwords")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasswordsResource {
    /** A password that somebody thinks of. */
    public record Wish(
            @NotNull @Size(max = PasswordRules.LONGEST) String password) {}

    /**
     * How hard it is to guess.
     *
     * @param score from 0, at once, to 4, never
     */
    public record Strength(int score, PasswordRules.Verdict verdict) {}

    @POST
    @Path("strength")
    @Operation(summary = "How hard a password would be to guess; nothing is kept")
    public Strength judge(@Valid @NotNull Wish wish) {
        return new Strength(
                PasswordRules.score(wish.password(), List.of()), PasswordRules.judge(wish.password(), List.of()));
    }
}
