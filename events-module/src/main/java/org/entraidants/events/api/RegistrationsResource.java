package org.entraidants.events.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Mode;
import org.entraidants.events.gathering.Sights;
import org.entraidants.events.registration.Registered;
import org.entraidants.events.registration.Registrations;
import org.entraidants.events.registration.Registrations.Request;
import org.entraidants.events.registration.Standing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.api.Problem;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.ClientLimits;
import org.jspecify.annotations.Nullable;

/** Asking to come, for programs. */
@Path("events/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationsResource {
    @Inject
    Registrations registrations;

    @Inject
    Agenda agenda;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    ClientLimits limits;

    @Inject
    HttpServletRequest http;

    /**
     * Somebody asks to come.
     *
     * @param email empty for the caller, who is signed in then
     * @param online for a hybrid gathering
     * @param language of the mails: fr or en
     */
    public record Asked(
            @Nullable String name,
            @Nullable String email,
            @Nullable String structure,
            @Nullable Boolean online,
            @Nullable Boolean lunch,
            @Nullable String accessNeeds,
            @Nullable String answer,
            @Nullable String language) {}

    /**
     * Where they stand.
     *
     * @param status registered, waiting, offered or to_confirm
     * @param position in the waiting line; null for who does not wait
     */
    public record Stands(String status, @Nullable Integer position) {}

    @POST
    @Operation(
            summary =
                    "Register: people entered by somebody who is signed in at once, guests once they have answered a mail")
    public Response register(@PathParam("id") long id, @Valid @NotNull Asked asked) {
        Gathering gathering = agenda.find(id, sights.own()).orElseThrow(NotFoundException::new);
        if (!caller.isSignedIn() && limits.tryAsk(http).isPresent()) {
            return Problem.of(429, "Too many registrations from here. Try again in a minute.")
                    .response()
                    .build();
        }
        return answer(registrations.register(id, request(asked, gathering), caller));
    }

    private static Request request(Asked asked, Gathering gathering) {
        boolean online = gathering.mode() == Mode.ONLINE
                || (gathering.mode() == Mode.HYBRID && Boolean.TRUE.equals(asked.online()));
        return new Request(
                text(asked.name()),
                text(asked.email()),
                text(asked.structure()),
                online,
                Boolean.TRUE.equals(asked.lunch()),
                text(asked.accessNeeds()),
                text(asked.answer()),
                "en".equals(asked.language()) ? Locale.ENGLISH : Locale.FRENCH);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static Response answer(Registered registered) {
        if (registered instanceof Registered.Done done) {
            Standing standing = done.registration().standing();
            return made(standing.code(), done.position() == 0 ? null : done.position());
        }
        if (registered instanceof Registered.Asked) {
            return made(Standing.TO_CONFIRM.code(), null);
        }
        if (registered instanceof Registered.Flawed flawed) {
            return Refusals.of(flawed.flaws());
        }
        if (registered instanceof Registered.Refused refused) {
            throw new TextRefused(refused.verdict());
        }
        if (registered instanceof Registered.Closed) {
            return Problem.of(409, "One cannot register: it is over, cancelled, or for members only.")
                    .response()
                    .build();
        }
        throw new NotFoundException();
    }

    private static Response made(String status, @Nullable Integer position) {
        return Response.status(Response.Status.CREATED)
                .entity(new Stands(status, position))
                .build();
    }
}
