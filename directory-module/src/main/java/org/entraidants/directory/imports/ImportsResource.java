package org.entraidants.directory.imports;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.directory.national.Problem;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Job;
import org.jspecify.annotations.Nullable;

/** Imports for programs; an animator’s token is needed. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    private static final int PROBLEMS_AT_ONCE = 200;

    @Inject
    Imports imports;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Answers 202 with the number of the import. */
    public record Begun(long id) {}

    /** How many lines came to what. */
    public record Counts(long created, long changed, long unchanged, long refused, long conflicts, long warnings) {}

    /** One problem; {@code severity} is refused, conflict, warning or info. */
    public record ProblemRow(
            int line,
            String severity,
            @Nullable String field,
            @Nullable String value,
            String code,
            String message,
            @Nullable String suggestion) {}

    /** How far an import is; the problems of the file from the top, {@code next} leads to more of them. */
    public record Report(
            long id,
            String state,
            boolean dryRun,
            String fileName,
            long done,
            @Nullable Long total,
            long rowsPerSecond,
            @Nullable Long secondsLeft,
            Counts counts,
            List<ProblemRow> problems,
            @Nullable String next,
            @Nullable String error) {}

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    @Operation(summary = "Look at a file of the national schema, or apply it")
    public Response begin(
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @HeaderParam("X-File-Name") @DefaultValue("api.csv") String name,
            InputStream content)
            throws IOException {
        caller.require(Role.ANIMATOR);
        return accepted(imports.begin(name, content, dryRun));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "The same, for a form with a file in it")
    public Response beginForm(@QueryParam("dryRun") @DefaultValue("true") boolean dryRun, List<EntityPart> parts)
            throws IOException {
        caller.require(Role.ANIMATOR);
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> new WebApplicationException("The form holds no file.", 400));
        return accepted(imports.begin(file.getFileName().orElseThrow(), file.getContent(), dryRun));
    }

    private static Response accepted(Import begun) {
        return Response.accepted(new Begun(begun.id()))
                .header("Location", "/api/v1/imports/" + begun.id())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far an import is, what became of its lines, and its problems")
    public Report report(
            @PathParam("id") long id,
            @QueryParam("severity") @Nullable String severity,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("lang") @DefaultValue("fr") String language,
            @Context UriInfo uri) {
        Import found = imports.find(id).orElseThrow(NotFoundException::new);
        Job job = imports.jobOf(found);
        List<ImportProblem> problems = imports.problems(id, severityOf(severity), after, PROBLEMS_AT_ONCE);
        return new Report(
                id,
                job.state().name().toLowerCase(Locale.ROOT),
                found.dryRun(),
                found.fileName(),
                job.done(),
                job.total(),
                job.rate(clock.instant()),
                job.timeLeft(clock.instant()).map(left -> left.toSeconds()).orElse(null),
                new Counts(
                        found.created(),
                        found.changed(),
                        found.unchanged(),
                        found.refused(),
                        found.conflicts(),
                        found.warnings()),
                problems.stream()
                        .map(problem -> row(problem, Locale.forLanguageTag(language)))
                        .toList(),
                problems.size() < PROBLEMS_AT_ONCE
                        ? null
                        : uri.getRequestUriBuilder()
                                .replaceQueryParam(
                                        "after",
                                        problems.get(problems.size() - 1).id())
                                .build()
                                .toString(),
                job.error());
    }

    private static Optional<Problem.Severity> severityOf(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Arrays.stream(Problem.Severity.values())
                .filter(known -> known.name().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> {
                    throw new BadRequestException("severity is refused, conflict, warning or info.");
                });
    }

    private static ProblemRow row(ImportProblem problem, Locale language) {
        return new ProblemRow(
                problem.line(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.field(),
                problem.value().isEmpty() ? null : problem.value(),
                problem.code(),
                problem.message(language),
                problem.suggestion());
    }

    @GET
    @Path("{id}/refused.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The refused lines with a column motif, to mend and send again")
    public Response refused(@PathParam("id") long id, @QueryParam("lang") @DefaultValue("fr") String language) {
        Import found = imports.find(id).orElseThrow(NotFoundException::new);
        StreamingOutput csv = out -> imports.writeRefusals(
                found.id(), Locale.forLanguageTag(language), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"lignes-refusees-" + id + ".csv\"")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ask an import to stop; what has been applied stays")
    public Response stop(@PathParam("id") long id) {
        imports.stop(imports.find(id).orElseThrow(NotFoundException::new).id());
        return Response.noContent().build();
    }
}
