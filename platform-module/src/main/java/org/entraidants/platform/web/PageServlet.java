package org.entraidants.platform.web;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands at the address of every page, so that forms may send files there: the server asks the servlet of an address
 * whether it takes them, not the view that {@link Router} forwards to. What comes as far as here is no page, and not found.
 */
@WebServlet("/")
@MultipartConfig(fileSizeThreshold = 64 << 10, maxRequestSize = PageServlet.MOST)
public class PageServlet extends HttpServlet {
    /** Ten files of the size that is usual, and what is written beside them. */
    static final long MOST = 100L << 20;

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
