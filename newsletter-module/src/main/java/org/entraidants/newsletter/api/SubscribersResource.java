package org.entraidants.newsletter.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.newsletter.subscriber.Subscriber;
import org.entraidants.newsletter.subscriber.SubscriberImport;
import org.entraidants.newsletter.subscriber.SubscriberImports;
import org.entraidants.newsletter.subscriber.Subscribers;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.api.Problem;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.persistence.Collision;
import org.entraidants.platform.web.ClientLimits;
import org.jspecify.annotations.Nullable;

/** Subscribers for programs: anybody asks for the letter, animators take in lists. */
@Path("subscribers")
@Produces(MediaType.APPLICATION_JSON)
public class SubscribersResource {
    private static final int LONGEST = 5_000_000;

    @Inject
    Subscribers subscribers;

    @Inject
    SubscriberImports imports;

    @Inject
    ClientLimits limits;

    @Inject
    Caller caller;

    /** Somebody who asks for the letter. */
    public record Asking(
            @NotNull String email,
            @Nullable String name,
            @Nullable String language) {}

    /** What a list has brought, in the words of every import. */
    public record Imported(long id, String state, int fresh, int known, int left, List<String> refused) {
        static Imported of(SubscriberImports.Report report) {
            return new Imported(report.id(), "done", report.fresh(), report.known(), report.left(), report.refused());
        }
    }

    /** The answer to everybody who asks. */
    public record Asked(String status) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for the letter: a mail asks the owner of the address")
    public Response ask(@Valid @NotNull Asking asking, @Context HttpServletRequest request) {
        Optional<MailAddress> address = MailAddress.parse(asking.email());
        if (address.isEmpty()) {
            return Problem.flawed(List.of("email is not a mail address"))
                    .response()
                    .build();
        }
        Optional<Duration> wait = limits.tryAsk(request);
        if (wait.isPresent()) {
            return Problem.of(429, "Too many at once.")
                    .response()
                    .header("Retry-After", wait.get().toSeconds())
                    .build();
        }
        Locale language = "en".equals(asking.language()) ? Locale.ENGLISH : Locale.FRENCH;
        Collision.repeating(() -> {
            subscribers.ask(address.get(), asking.name() == null ? "" : asking.name(), language, Subscriber.Origin.API);
            return true;
        });
        return Response.accepted(new Asked("confirmation sent")).build();
    }

    @POST
    @Path("imports")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Take in people who have said elsewhere that they want the letter; whoever sends it vouches for"
                    + " that")
    public Response take(
            String list,
            @QueryParam("source") @DefaultValue("") String source,
            @HeaderParam("X-File-Name") @DefaultValue("") String name) {
        caller.require(Role.ANIMATOR);
        if (list.length() > LONGEST) {
            return Problem.of(413, "At most " + LONGEST + " characters.")
                    .response()
                    .build();
        }
        SubscriberImports.Report report =
                imports.take(list, source.isEmpty() ? name : source, Locale.FRENCH, true, caller);
        return Response.accepted(Imported.of(report))
                .header("Location", "/api/v1/subscribers/imports/" + report.id())
                .build();
    }

    @GET
    @Path("imports/{id}")
    @Operation(summary = "What a list has brought")
    public Imported report(@PathParam("id") long id) {
        caller.require(Role.ANIMATOR);
        return imports.find(id, caller)
                .map(SubscriberImport::report)
                .map(Imported::of)
                .orElseThrow(NotFoundException::new);
    }
}
