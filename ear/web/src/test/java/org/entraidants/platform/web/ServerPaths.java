package org.entraidants.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/** Tells the patterns of all servlets and filters of the server that are not for tests, one a line. */
@WebServlet(ServerPaths.PATH)
public class ServerPaths extends HttpServlet {
    public static final String PATH = "/assets/test-paths";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var context = request.getServletContext();
        var patterns = Stream.concat(
                        context.getServletRegistrations().values().stream()
                                .flatMap(servlet -> servlet.getMappings().stream()),
                        context.getFilterRegistrations().values().stream()
                                .flatMap(filter -> filter.getUrlPatternMappings().stream()))
                .filter(pattern -> !pattern.startsWith("/assets/test-"))
                .sorted()
                .distinct()
                .toList();
        for (String pattern : patterns) {
            response.getWriter().println(pattern);
        }
    }
}
