package org.entraidants.events.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.platform.api.Problem;

/** What is wrong with a body, a sentence for each field. */
final class Refusals {
    private Refusals() {}

    static Response of(List<Flaw> flaws) {
        return Problem.flawed(flaws.stream().map(Refusals::sentence).toList())
                .response()
                .build();
    }

    private static String sentence(Flaw flaw) {
        return switch (flaw.kind()) {
            case MISSING -> flaw.field() + " is missing";
            case TOO_LONG -> flaw.field() + " is longer than " + flaw.limit() + " characters";
            case UNKNOWN -> flaw.field() + " is not understood";
            case TOO_MANY -> flaw.field() + " is more than " + flaw.limit();
            case NO_SUCH_HOUR -> flaw.field() + " is an hour that the clocks jump over";
            case PAST -> flaw.field() + " is over already";
            case TOO_LATE -> flaw.field() + " must be after the beginning, and within a month";
            case TOO_FAR -> flaw.field() + " is more than " + flaw.limit() + " months ahead";
            case OVERTAKEN -> "somebody else has changed it meanwhile";
        };
    }
}
