package org.entraidants.forum.draft;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.web.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** Keeps what is being typed; forms send it from time to time. */
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftsResource {
    private static final int MOST_FIELDS = 40;
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    /**
     * What stands in a form.
     *
     * @param form any UUID, the same as long as it is the same form
     * @param place the code of a kind of topic, or {@code topic:12} for an answer
     */
    public record Typed(
            @NotNull @Pattern(regexp = UUID_FORM) String form,
            @NotNull @Size(max = 40) String place,

            @NotNull @Size(max = MOST_FIELDS)
            Map<@Pattern(regexp = "[a-zA-Z]{1,30}") String, @NotNull String> fields) {}

    /** What became of it, and which fields were left out because of the personal data in them. */
    public record Kept(String outcome, List<LeftOut> refused) {}

    /** A field that is not kept, and what is in it, in words. */
    public record LeftOut(String field, String words) {}

    @POST
    @Operation(summary = "Keeps what is being written, for its author alone; fields with personal data are left out")
    public Kept keep(@QueryParam("lang") @Nullable String language, @Valid @NotNull Typed typed) {
        Place place = Place.read(typed.place())
                .orElseThrow(() -> new InvalidParameter(
                        "place",
                        typed.place(),
                        "the code of a kind of topic, or topic: and the number of a topic",
                        null));
        Keeping keeping = drafts.keep(place, UUID.fromString(typed.form()), typed.fields(), caller);
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH;
        return new Kept(
                keeping.outcome().name(),
                keeping.refused().stream().map(hit -> leftOut(hit, locale)).toList());
    }

    private static LeftOut leftOut(FieldHit hit, Locale locale) {
        return new LeftOut(hit.field(), hit.hit().kind().title(locale));
    }
}
