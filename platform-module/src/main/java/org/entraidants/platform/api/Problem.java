package org.entraidants.platform.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 tells it.
 *
 * @param title the meaning of the status
 * @param detail what to do about it
 * @param parameter the parameter that cannot be understood
 * @param nearest the valid value that looks most like the given one
 * @param errors what is wrong with a body, one entry a field
 */
public record Problem(
        int status,
        String title,
        @Nullable String detail,
        @Nullable String parameter,
        @Nullable String nearest,
        @Nullable List<String> errors) {
    private static final int UNPROCESSABLE = 422;

    public static final MediaType TYPE = new MediaType("application", "problem+json", "UTF-8");

    /** A problem that a sentence explains. */
    public static Problem of(int status, @Nullable String detail) {
        return new Problem(status, titleOf(status), detail, null, null, null);
    }

    /** A body that is well formed, and cannot be taken as it is: one sentence for each field that is wrong. */
    public static Problem flawed(List<String> errors) {
        return new Problem(UNPROCESSABLE, "Unprocessable Content", null, null, null, List.copyOf(errors));
    }

    static String titleOf(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "Problem" : known.getReasonPhrase();
    }

    public Response.ResponseBuilder response() {
        return Response.status(status).type(TYPE).entity(this);
    }
}
