package org.entraidants.platform.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.text.Preview;
import org.jspecify.annotations.Nullable;

/** The preview beside the field of a longer text. Nothing of what is sent here is kept. */
@Path("texts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TextsResource {
    @Inject
    Caller caller;

    /** A text that somebody writes. */
    public record Draft(
            @NotNull @Size(max = Markdown.LONGEST) String text) {}

    /** How it would be shown. */
    public record Shown(String html) {}

    @POST
    @Path("preview")
    @Operation(summary = "A text in Markdown as a page would show it; nothing is kept")
    public Response preview(@QueryParam("lang") @Nullable String language, @Valid @NotNull Draft draft) {
        caller.require(Role.MEMBER);
        var preview = Preview.of(draft.text(), "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH);
        if (preview.findings().isEmpty()) {
            return Response.ok(new Shown(preview.html())).build();
        }
        String detail = "This text holds personal data; it could not be kept.";
        return new Problem(422, "Unprocessable Content", detail, null, null, preview.findings())
                .response()
                .build();
    }
}
