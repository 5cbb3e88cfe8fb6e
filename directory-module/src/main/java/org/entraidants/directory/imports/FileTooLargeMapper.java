package org.entraidants.directory.imports;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.entraidants.platform.api.Problem;

/** Answers 413 to a file beyond what is taken in at once. */
@Provider
public class FileTooLargeMapper implements ExceptionMapper<FileTooLarge> {
    @Override
    public Response toResponse(FileTooLarge tooLarge) {
        return Problem.of(
                        413,
                        "A file of at most " + FileTooLarge.MEGABYTES + " MB is taken; cut it in two, keep the header.")
                .response()
                .build();
    }
}
