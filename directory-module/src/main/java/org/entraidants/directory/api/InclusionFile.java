package org.entraidants.directory.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.directory.inclusion.InclusionExport;
import org.entraidants.directory.search.StructureSearch;

/** Everything that is found, in the schema v1 of data·inclusion; written while it is read. */
@Path("structures.data-inclusion.json")
@RequestScoped
public class InclusionFile {
    private static final int AT_ONCE = InclusionExport.AT_ONCE;

    @Inject
    StructureSearch search;

    @Inject
    InclusionExport export;

    @Inject
    Question question;

    @Inject
    FileNames names;

    @GET
    @Operation(summary = "Everything that is found: structures and services in the schema v1 of data·inclusion")
    public Response file() {
        var criteria = question.criteria();
        List<Long> ids = search.ids(criteria);
        String source = question.source();
        StreamingOutput body = out -> {
            try (var json = Json.createGenerator(out)) {
                json.writeStartObject();
                write(json, "structures", ids, part -> export.structures(part, source));
                write(json, "services", ids, part -> export.services(part, source));
                json.writeEnd();
            }
        };
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", names.attachment(criteria, "data-inclusion.json"))
                .build();
    }

    private static void write(
            JsonGenerator json, String name, List<Long> ids, Function<List<Long>, List<JsonObject>> read) {
        json.writeStartArray(name);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            read.apply(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).forEach(json::write);
        }
        json.writeEnd();
    }
}
