package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
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

/** The names of communes: those that somebody may mean, for a list of suggestions. */
@Path("communes")
@RequestScoped
public class CommunesResource {
    private static final int MOST = 8;
    private static final int DAY = 86_400;

    /**
     * One suggestion.
     *
     * @param typed what to put in the box
     * @param lat WGS 84 degrees
     * @param lon WGS 84 degrees
     */
    public record Suggestion(String typed, String name, String department, double lat, double lon) {
        static Suggestion of(Commune commune) {
            return new Suggestion(
                    PlaceHelp.asTyped(commune), commune.name(), commune.department(), commune.lat(), commune.lon());
        }
    }

    /** At most eight communes whose name or postcode begins so, the most populated first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(@QueryParam("q") @DefaultValue("") String text) {
        List<Suggestion> found =
                Gazetteer.get().find(text, MOST).stream().map(Suggestion::of).toList();
        var cache = new CacheControl();
        cache.setMaxAge(DAY);
        return Response.ok(found).cacheControl(cache).build();
    }
}
