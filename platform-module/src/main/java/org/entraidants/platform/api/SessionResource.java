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
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.SignInMechanism;
import org.entraidants.platform.web.ClientLimits;

/** Sign-in for programs. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    Accounts accounts;

    @Inject
    ClientLimits limits;

    @Inject
    Caller caller;

    @Context
    HttpServletRequest request;

    /** Whom and how. */
    public record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 1000) String password) {}

    /** To be sent as {@code Authorization: Bearer …}; good for 12 hours. */
    public record Opened(String token) {}

    @POST
    @Operation(summary = "Sign in: answers a token for the header Authorization: Bearer, good for 12 hours")
    public Response open(@Valid @NotNull Credentials credentials) {
        Optional<Duration> wait = limits.trySignIn(request);
        if (wait.isPresent()) {
            return Problem.of(429, "Too many tries; wait a little.")
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, wait.get().toSeconds())
                    .build();
        }
        return accounts.signIn(credentials.email(), credentials.password(), true)
                .map(token -> Response.status(Response.Status.CREATED).entity(new Opened(token.value())))
                .orElseGet(() -> Problem.of(401, "The address and the password do not fit together.")
                        .response()
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer"))
                .build();
    }

    @DELETE
    @Operation(summary = "End this sign-in")
    public Response close() {
        caller.require(Role.MEMBER);
        SignInMechanism.bearer(request).ifPresent(accounts::signOut);
        return Response.noContent().build();
    }
}
