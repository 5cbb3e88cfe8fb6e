package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.platform.web.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** The names of communes: those that somebody may mean, for a list of suggestions. */
@Path("communes")
@RequestScoped
public class CommunesResource {
    private static final int MOST = 8;
    private static final int DAY = 86_400;

    @Inject
    PlaceHelp help;

    /**
     * One suggestion.
     *
     * @param typed what to put in the box
     * @param department its code, or that of the Belgian province
     * @param where the same as one says it
     * @param lat WGS 84 degrees
     * @param lon WGS 84 degrees
     */
    public record Suggestion(String typed, String name, String department, String where, double lat, double lon) {}

    /**
     * At most eight communes, the most populated first: those whose name or postcode begins so, or those of a part of the
     * map.
     *
     * @param bbox west,south,east,north in WGS 84 degrees
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(@QueryParam("q") @DefaultValue("") String text, @QueryParam("bbox") @Nullable String bbox) {
        List<Commune> found = bbox == null ? Gazetteer.get().find(text, MOST) : within(bbox);
        var cache = new CacheControl();
        cache.setMaxAge(DAY);
        return Response.ok(found.stream().map(this::suggestion).toList())
                .cacheControl(cache)
                .build();
    }

    private Suggestion suggestion(Commune commune) {
        return new Suggestion(
                PlaceHelp.asTyped(commune),
                commune.name(),
                commune.department(),
                help.where(commune),
                commune.lat(),
                commune.lon());
    }

    private static List<Commune> within(String bbox) {
        String[] sides = bbox.split(",", -1);
        if (sides.length != 4) {
            throw malformed(bbox);
        }
        try {
            return Gazetteer.get()
                    .largestIn(
                            Double.parseDouble(sides[0]),
                            Double.parseDouble(sides[1]),
                            Double.parseDouble(sides[2]),
                            Double.parseDouble(sides[3]),
                            MOST);
        } catch (NumberFormatException notANumber) {
            throw malformed(bbox);
        }
    }

    private static InvalidParameter malformed(String bbox) {
        return new InvalidParameter("bbox", bbox, "west,south,east,north", null);
    }
}
