package org.entraidants.forum.imports.web;

import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.forum.imports.KeptFault;
import org.entraidants.forum.imports.TopicImport;
import org.entraidants.forum.imports.TopicImport.Mode;
import org.entraidants.forum.imports.TopicImports;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Job;
import org.jspecify.annotations.Nullable;

/** Topics of another forum for programs; an animator’s token is needed. */
@Path("topics/imports")
@Produces(MediaType.APPLICATION_JSON)
public class TopicImportsResource {
    private static final int PROBLEMS_AT_ONCE = 200;

    @Inject
    TopicImports imports;

    @Inject
    ImportWords words;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Answers 202 with the number of the import. */
    public record Begun(long id) {}

    /** How many rows came to what. */
    public record Counts(long topics, long answers, long known, long refused, long warnings) {}

    /** One problem; {@code severity} is refused or warning, {@code kind} that of personal data. */
    public record ProblemRow(
            long line,
            String severity,
            @Nullable String field,
            String code,
            @Nullable String kind,
            String message,
            @Nullable String suggestion) {}

    /** How far an import is; {@code next} is the {@code after} of the problems that follow. */
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
            @Nullable Long next,
            @Nullable String error) {}

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Look at a file of topics and answers, or take it in")
    public Response begin(
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @QueryParam("acknowledged") @DefaultValue("false") boolean acknowledged,
            @HeaderParam("X-File-Name") @DefaultValue("api") String name,
            InputStream content)
            throws IOException {
        caller.require(Role.ANIMATOR);
        TopicImport begun = imports.begin(name, content, new Mode(dryRun, acknowledged), caller);
        return Response.accepted(new Begun(begun.id()))
                .header("Location", "/api/v1/topics/imports/" + begun.id())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far it is, what became of the rows, and what is wrong with them")
    public Report report(@PathParam("id") long id, @QueryParam("after") @DefaultValue("0") long after) {
        TopicImport found = imports.find(id, caller).orElseThrow(NotFoundException::new);
        Job job = imports.jobOf(found);
        List<KeptFault> problems = imports.problems(id, after, PROBLEMS_AT_ONCE, caller);
        return new Report(
                id,
                job.state().name().toLowerCase(Locale.ROOT),
                found.dryRun(),
                found.fileName(),
                job.done(),
                job.total(),
                job.rate(clock.instant()),
                job.timeLeft(clock.instant()).map(left -> left.toSeconds()).orElse(null),
                new Counts(found.topics(), found.answers(), found.known(), found.refused(), found.warnings()),
                problems.stream().map(this::row).toList(),
                problems.size() < PROBLEMS_AT_ONCE
                        ? null
                        : problems.get(problems.size() - 1).id(),
                job.error());
    }

    private ProblemRow row(KeptFault fault) {
        return new ProblemRow(
                fault.line(),
                fault.isRefused() ? "refused" : "warning",
                orNull(fault.field()),
                fault.code(),
                fault.code().equals("PERSONAL_DATA") ? fault.detail() : null,
                words.of(fault),
                orNull(fault.suggestion()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ask an import to stop; what has been taken in stays")
    public Response stop(@PathParam("id") long id) {
        imports.stop(
                imports.find(id, caller).orElseThrow(NotFoundException::new).id(), caller);
        return Response.noContent().build();
    }
}
