package org.entraidants.directory.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.platform.web.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** The colours of the list in another site; a page may name them, as no style stands in a page. */
@Path("embed.css")
@RequestScoped
public class DressResource {
    private static final int DAY = 86_400;

    @GET
    @Operation(summary = "Colours of /encart/annuaire: theme=light|dark|auto, accent=0b5a63")
    public Response css(@QueryParam("theme") @Nullable String theme, @QueryParam("accent") @Nullable String accent) {
        Dress dress = Dress.of(theme, accent);
        if (dress.refused() != null) {
            throw new InvalidParameter(
                    "accent",
                    String.valueOf(accent),
                    "six hexadecimal digits of a colour with a contrast of " + Dress.LEAST_CONTRAST
                            + " to the grounds of the theme",
                    null);
        }
        var cache = new CacheControl();
        cache.setMaxAge(DAY);
        return Response.ok(dress.css(), "text/css;charset=UTF-8")
                .cacheControl(cache)
                .build();
    }
}
