package org.entraidants.platform.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Verdict;

/**
 * The problem (RFC 9457) of a text with personal data.
 *
 * @param hits where they are; never what they are
 */
public record RefusedText(int status, String title, String detail, List<Place> hits) {
    private static final int UNPROCESSABLE = 422;

    /**
     * Where a hit is.
     *
     * @param kind the name of the {@link org.entraidants.platform.privacy.Kind}
     * @param start first UTF-16 unit of the field, from 0
     * @param end the unit after the last one
     * @param severity refused or warned
     */
    public record Place(String kind, String field, int start, int end, String severity) {
        static Place of(FieldHit found) {
            var hit = found.hit();
            return new Place(
                    hit.kind().name(),
                    found.field(),
                    hit.start(),
                    hit.end(),
                    hit.severity().name().toLowerCase(Locale.ROOT));
        }
    }

    static RefusedText of(Verdict verdict) {
        String detail = verdict.refused()
                ? "The text holds personal data of somebody: take it out. What is refused by mistake, a moderator can release."
                : "The text may hold personal data of somebody: take it out, or send it again with \"acknowledged\": true.";
        return new RefusedText(
                UNPROCESSABLE,
                "Unprocessable Content",
                detail,
                verdict.hits().stream().map(Place::of).toList());
    }

    Response response() {
        return Response.status(status).type(Problem.TYPE).entity(this).build();
    }
}
