package org.entraidants.directory.print;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.platform.job.Job;
import org.jspecify.annotations.Nullable;

/** How far a guide is, for programs and for the page that waits for it; a member’s token is needed. */
@Path("guides")
@Produces(MediaType.APPLICATION_JSON)
public class GuidesResource {
    @Inject
    Guides guides;

    @Inject
    Clock clock;

    /** How far a guide is, in places. */
    public record Progress(
            long id,
            String title,
            String state,
            long done,
            @Nullable Long total,
            long rowsPerSecond,
            @Nullable Long secondsLeft,
            @Nullable String file) {}

    @GET
    @Path("{id}")
    @Operation(summary = "How far the guide of a territory is, and where to fetch it")
    public Progress progress(@PathParam("id") long id) {
        Guide guide = guides.find(id).orElseThrow(NotFoundException::new);
        Job job = guides.jobOf(guide);
        Instant now = clock.instant();
        return new Progress(
                guide.id(),
                guide.title(),
                job.state().name().toLowerCase(Locale.ROOT),
                job.done(),
                job.total(),
                job.rate(now),
                job.timeLeft(now).map(Duration::toSeconds).orElse(null),
                guide.isReady() ? "/imprimer/guides/" + id + "/guide.pdf" : null);
    }
}
