package org.entraidants.directory.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entraidants.directory.search.Cluster;
import org.entraidants.directory.search.Found;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.search.SearchIndex;
import org.entraidants.platform.web.InvalidParameter;

/** Finding structures, and reading one. The parameters are those of {@link SearchParameters}. */
@Path("structures")
@Produces(MediaType.APPLICATION_JSON)
public class StructuresResource {
    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_ZOOM = 22;

    @Inject
    StructureSearch search;

    @Inject
    Sheets sheets;

    @Inject
    SearchIndex index;

    @Inject
    Question question;

    @Inject
    Clock clock;

    @Context
    Request request;

    @GET
    @Operation(summary = "Find structures: by words, place, services, hours…; with the counts of further choices")
    @Parameter(name = "q", description = "words; typos and missing accents are forgiven")
    public Response find() {
        var parameters = question.parameters();
        var criteria = question.criteria();
        int limit = SearchParameters.number(parameters, "limit", 1, StructureSearch.LARGEST_PAGE, USUAL_PAGE);
        var tag = question.tag(index.number());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        Found found = page(() -> search.find(criteria, limit, after()));
        String next = found.after() == null ? null : question.next(found.after());
        return Response.ok(Answer.Structures.of(found, next, question.pages(), clock))
                .tag(tag)
                .build();
    }

    private @org.jspecify.annotations.Nullable String after() {
        return question.parameters().getOrDefault("after", List.of()).stream()
                .filter(cursor -> !cursor.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Found page(java.util.function.Supplier<Found> find) {
        try {
            return find.get();
        } catch (IllegalArgumentException malformed) {
            throw new InvalidParameter("after", String.valueOf(after()), "the cursor of such a list", null);
        }
    }

    @GET
    @Path("clusters")
    @Operation(summary = "The same, gathered for a map: bbox=west,south,east,north and zoom=0…22")
    public Response clusters() {
        var tag = question.tag(index.number());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        int zoom = SearchParameters.number(question.parameters(), "zoom", 0, LARGEST_ZOOM, 0);
        List<Cluster> clusters =
                search.clusters(question.criteria(), SearchParameters.box(question.parameters()), zoom);
        return Response.ok(clusters).tag(tag).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "All that is known of a structure, by its number or by the last part of its page's address")
    public Response read(@PathParam("id") String idOrSlug) {
        Optional<Sheet> found = sheets.find(idOrSlug, question.pages());
        if (found.isEmpty()) {
            return moved(idOrSlug);
        }
        Sheet sheet = found.get();
        var tag = question.tag(sheet);
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return Response.ok(sheet)
                .tag(tag)
                .lastModified(Date.from(sheet.changedAt().toInstant()))
                .build();
    }

    /** A sheet that has become part of another one leads there. */
    private Response moved(String idOrSlug) {
        String slug = sheets.movedTo(idOrSlug).orElseThrow(NotFoundException::new);
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header("Location", question.api() + "/structures/" + slug)
                .build();
    }
}
