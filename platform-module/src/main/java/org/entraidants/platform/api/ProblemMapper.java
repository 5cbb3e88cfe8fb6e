package org.entraidants.platform.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.InvalidParameter;

/** Makes a problem of everything that a resource throws; what nobody foresaw is logged under a number that is told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final int MOST_CAUSES = 10;

    @Override
    public Response toResponse(Throwable thrown) {
        // What a reader of JSON throws may only be the wrapping of what it met.
        return causes(thrown)
                .map(ProblemMapper::foreseen)
                .filter(response -> response != null)
                .findFirst()
                .orElseGet(() -> causes(thrown).anyMatch(ProblemMapper::isAboutJson) ? noJson() : unforeseen(thrown));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    private static boolean isAboutJson(Throwable thrown) {
        return thrown instanceof JsonException || thrown instanceof JsonbException;
    }

    private static Response noJson() {
        return Problem.of(400, "The body is not the JSON that is expected here.")
                .response()
                .build();
    }

    private static Response foreseen(Throwable thrown) {
        if (thrown instanceof InvalidParameter invalid) {
            return invalid(invalid);
        }
        if (thrown instanceof TextRefused refused) {
            return RefusedText.of(refused.verdict()).response();
        }
        if (thrown instanceof AccessDenied denied) {
            return denied.isSignedIn()
                    ? Problem.of(403, "This account may not do that.")
                            .response()
                            .build()
                    : Problem.of(401, "Send a token: Authorization: Bearer …")
                            .response()
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                            .build();
        }
        if (thrown instanceof WebApplicationException web) {
            return of(web);
        }
        return null;
    }

    private static Response invalid(InvalidParameter invalid) {
        String nearest = invalid.nearest() == null ? "" : " Did you mean “" + invalid.nearest() + "”?";
        return new Problem(
                        400,
                        Problem.titleOf(400),
                        "Parameter " + invalid.name() + ": “" + invalid.value() + "” is not " + invalid.expected() + "."
                                + nearest,
                        invalid.name(),
                        invalid.nearest(),
                        null)
                .response()
                .build();
    }

    private static Response of(WebApplicationException thrown) {
        Response answer = thrown.getResponse();
        if (answer.getStatus() < 400 || answer.hasEntity()) {
            return answer;
        }
        if (answer.getStatus() >= 500) {
            return unforeseen(thrown);
        }
        // Jersey's own sentences only repeat the status.
        String detail =
                thrown.getMessage() == null || thrown.getMessage().startsWith("HTTP ") ? null : thrown.getMessage();
        var response = Problem.of(answer.getStatus(), detail).response();
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return response.type(Problem.TYPE).build();
    }

    private static Response unforeseen(Throwable thrown) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Problem " + number, thrown);
        return Problem.of(500, "Something went wrong here. If it stays so, tell us this number: " + number)
                .response()
                .build();
    }
}
