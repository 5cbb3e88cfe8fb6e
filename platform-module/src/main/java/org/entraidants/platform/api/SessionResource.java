package org.entraidants.platform.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.platform.account.Attempt;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Origin;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.SignInMechanism;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.web.ClientLimits;
import org.jspecify.annotations.Nullable;

/** Sign-in for programs. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    SignIns signIns;

    @Inject
    ClientLimits limits;

    @Inject
    Caller caller;

    @Context
    HttpServletRequest request;

    /**
     * Whom and how.
     *
     * @param code the code of the second factor, for accounts that have one
     */
    public record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 1000) String password,
            @Nullable @Size(max = 20) String code) {}

    /** To be sent as {@code Authorization: Bearer …}; good for 12 hours. */
    public record Opened(String token) {}

    @POST
    @Operation(summary = "Sign in: answers a token for the header Authorization: Bearer, good for 12 hours")
    public Response open(@Valid @NotNull Credentials credentials) {
        Optional<Duration> wait = limits.trySignIn(request, credentials.email());
        if (wait.isPresent()) {
            return Problem.of(429, "Too many tries; wait a little.")
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, wait.get().toSeconds())
                    .build();
        }
        Attempt attempt = signIns.withPassword(credentials.email(), credentials.password(), new Origin(true, device()));
        if (attempt instanceof Attempt.CodeWanted wanted && credentials.code() != null) {
            attempt = signIns.giveCode(wanted.token(), credentials.code());
        }
        if (attempt instanceof Attempt.Opened opened) {
            return Response.status(Response.Status.CREATED)
                    .entity(new Opened(opened.token().value()))
                    .build();
        }
        if (attempt instanceof Attempt.CodeWanted wanted) {
            signIns.end(wanted.token());
            return refused(
                    credentials.code() == null
                            ? "This account has a second factor: send its code as “code”."
                            : "The code of the second factor is wrong or was used already.");
        }
        return refused("The address and the password do not fit together.");
    }

    private static Response refused(String detail) {
        return Problem.of(401, detail)
                .response()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** What a program calls itself, up to its version: {@code curl}. */
    private String device() {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        String name = agent.replaceAll("[^\\w. -].*", "").strip();
        return name.substring(0, Math.min(60, name.length()));
    }

    @DELETE
    @Operation(summary = "End this sign-in")
    public Response close() {
        caller.require(Role.MEMBER);
        SignInMechanism.bearer(request).ifPresent(signIns::end);
        return Response.noContent().build();
    }
}
