package org.entraidants.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** HTML that was written for mail programs, for a frame of one of our pages: nothing in it runs, or loads anything. */
public final class SandboxedHtml {
    private static final String CLOSED =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private SandboxedHtml() {}

    /** Answers with it; 404 when there is none. Pictures are not shown. */
    public static void write(Optional<String> html, HttpServletResponse response) throws IOException {
        write(html, CLOSED, response);
    }

    /** Answers with it; 404 when there is none. Pictures are shown as far as they stand within it. */
    public static void writeWithPictures(Optional<String> html, HttpServletResponse response) throws IOException {
        write(html, CLOSED + "; img-src data:", response);
    }

    private static void write(Optional<String> html, String policy, HttpServletResponse response) throws IOException {
        if (html.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(SecurityHeaders.POLICY, policy);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(html.get());
    }
}
