package org.entraidants.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that a form sends along with its fields; {@link PageServlet} lets the server read them. */
public final class FormFiles {
    private FormFiles() {}

    /** Whether a form comes that may hold files. Asking does not read it. */
    static boolean mayBeIn(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        return request.getMethod().equals("POST")
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                && request.getAttribute(FilledForm.ATTRIBUTE) == null;
    }

    /** The files of a field that were chosen; none for a form without. */
    public static List<Part> of(HttpServletRequest request, String field) throws IOException, ServletException {
        return mayBeIn(request)
                ? request.getParts().stream()
                        .filter(part -> part.getName().equals(field))
                        .filter(FormFiles::isChosen)
                        .toList()
                : List.of();
    }

    /** Whether files came along that are lost when only the fields are kept. */
    static boolean areIn(HttpServletRequest request) {
        try {
            return mayBeIn(request) && request.getParts().stream().anyMatch(FormFiles::isChosen);
        } catch (IOException | ServletException | IllegalStateException brokenOff) {
            return true;
        }
    }

    /** Takes away what the server has put into its temporary folder; of a form that has been read. */
    static void discard(HttpServletRequest request) {
        try {
            if (mayBeIn(request)) {
                for (Part part : request.getParts()) {
                    part.delete();
                }
            }
        } catch (IOException | ServletException | IllegalStateException brokenOff) {
            // StrandedUploads finds what is left.
        }
    }

    private static boolean isChosen(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty();
    }
}
