package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.forum.Mentions;
import org.entraidants.platform.account.Caller;

/** The names of people, for whoever types {@code @} in the forum. */
@Path("forum/names")
@RequestScoped
public class NamesResource {
    @Inject
    Mentions mentions;

    @Inject
    Caller caller;

    /**
     * At most eight names with these letters of people who read a space.
     *
     * @param space the number of the space
     * @param topic the number of the topic that is answered, 0 for none
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Names of members who read a space, for mentions; none from fewer than two letters")
    public List<String> find(
            @QueryParam("q") @DefaultValue("") String letters,
            @QueryParam("space") long space,
            @QueryParam("topic") long topic) {
        return mentions.suggest(letters, space, topic, caller);
    }
}
