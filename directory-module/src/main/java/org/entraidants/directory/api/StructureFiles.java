package org.entraidants.directory.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.directory.NationalExport;
import org.entraidants.directory.national.PlaceWriter;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.StructureRow;
import org.entraidants.directory.search.StructureSearch;

/** Everything that is found, as a file; written while it is read, so that its size does not matter. */
@Path("structures.{format: csv|geojson}")
@RequestScoped
public class StructureFiles {
    private static final int AT_ONCE = NationalExport.AT_ONCE;

    @Inject
    StructureSearch search;

    @Inject
    NationalExport export;

    @Inject
    Question question;

    @Inject
    FileNames names;

    @GET
    @Operation(summary = "Everything that is found: .csv in the national standard v1.0.2, or .geojson")
    public Response file(@PathParam("format") String format) {
        Criteria criteria = question.criteria();
        List<Long> ids = search.ids(criteria);
        return format.equals("csv") ? csv(criteria, ids) : geoJson(criteria, ids);
    }

    private Response csv(Criteria criteria, List<Long> ids) {
        StreamingOutput body = out -> {
            try (var csv = new PlaceWriter(writer(out))) {
                for (int from = 0; from < ids.size(); from += AT_ONCE) {
                    export.places(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                            .forEach(csv::write);
                }
            }
        };
        return Response.ok(body, "text/csv;charset=UTF-8")
                .header("Content-Disposition", names.attachment(criteria, "csv"))
                .build();
    }

    private static BufferedWriter writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private Response geoJson(Criteria criteria, List<Long> ids) {
        String pages = question.pages();
        StreamingOutput body = out -> {
            try (var json = Json.createGenerator(out)) {
                json.writeStartObject().write("type", "FeatureCollection").writeStartArray("features");
                for (int from = 0; from < ids.size(); from += AT_ONCE) {
                    search.rows(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).stream()
                            .filter(row -> row.lat() != null && row.lon() != null)
                            .forEach(row -> write(json, row, pages));
                }
                json.writeEnd().writeEnd();
            }
        };
        return Response.ok(body, "application/geo+json")
                .header("Content-Disposition", names.attachment(criteria, "geojson"))
                .build();
    }

    /** One place, as RFC 7946 has it: longitude first. */
    private static void write(JsonGenerator json, StructureRow row, String pages) {
        json.writeStartObject().write("type", "Feature").write("id", row.id());
        json.writeStartObject("geometry").write("type", "Point").writeStartArray("coordinates");
        json.write(Objects.requireNonNull(row.lon())).write(Objects.requireNonNull(row.lat()));
        json.writeEnd().writeEnd();
        json.writeStartObject("properties")
                .write("slug", row.slug())
                .write("url", pages + row.slug())
                .write("name", row.name())
                .write("address", row.address())
                .write("postcode", row.postcode())
                .write("commune", row.commune())
                .writeEnd();
        json.writeEnd();
    }
}
