package org.entraidants.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.entraidants.platform.Route;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/**
 * Leads an address to its page: takes the language off, asks the route for the role it wants, forwards to the view. A
 * view cannot be opened by its file name. What is no page goes on to the API, the assets or the server.
 */
public class Router extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final long LONGEST_FIELD = 2_000;
    private static final Set<String> NOT_PAGES = Set.of(
            "api", "assets", "deconnexion", "jakarta.faces.resource", "health", "metrics", "openapi", "televersement");

    @Inject
    transient RouteBook routes;

    @Inject
    transient Caller caller;

    @Inject
    transient FirstRun firstRun;

    @Inject
    transient ClientLimits limits;

    @Inject
    transient Notice notice;

    @Inject
    transient ExpiredSignIn expiredSignIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals("/en") || path.startsWith("/en/")) {
            request.setAttribute(PageRequest.LANGUAGE, "en");
            path = path.substring(3);
        }
        path = path.isEmpty() ? "/" : path;
        request.setAttribute(PageRequest.PATH, path);
        Optional<Duration> wait = waitBeforeWriting(request);
        if (caller.isReadOnly() && writes(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (wait.isPresent()) {
            response.setHeader("Retry-After", Long.toString(wait.get().toSeconds()));
            response.sendError(TOO_MANY_REQUESTS);
        } else if (!isPage(path)) {
            chain.doFilter(request, response);
        } else if (firstRun.isOpen() && !path.equals(FirstRun.PATH)) {
            response.sendRedirect(prefix(request) + FirstRun.PATH);
        } else {
            open(path, request, response);
        }
    }

    private Optional<Duration> waitBeforeWriting(HttpServletRequest request) {
        return writes(request) ? caller.identity().flatMap(who -> limits.tryWrite(who.accountId())) : Optional.empty();
    }

    private static boolean writes(HttpServletRequest request) {
        return !SecurityHeaders.HARMLESS.contains(request.getMethod());
    }

    private void open(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (path.length() > 1 && path.endsWith("/")) {
            response.sendRedirect(prefix(request) + path.substring(0, path.length() - 1));
            return;
        }
        Optional<RouteBook.Match> match = routes.find(path);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getContentLengthLong() > PageServlet.MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (FormFiles.mayBeIn(request) && !isWelcome(request, match.get().route())) {
            // Files are taken of people we know, and read by nobody before we know them.
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (mayOpen(match.get().route())) {
            request.setAttribute(PageRequest.VALUES, match.get().values());
            HttpServletRequest shown = request;
            if (match.get().route().framed()) {
                // What is told to somebody waits for a page of ours; and a frame knows nobody.
                caller.leave();
            } else {
                notice.take(response);
                shown = expiredSignIn.fill(request, response, path);
            }
            show(match.get().route().view(), shown, response);
        } else if (caller.role() == Role.VISITOR) {
            expiredSignIn.keep(request, response, path);
            response.sendRedirect(
                    prefix(request) + "/connexion?vers=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isWelcome(HttpServletRequest request, Route route) {
        long length = request.getContentLengthLong();
        boolean oneField = route.oneClick() && length >= 0 && length <= LONGEST_FIELD;
        return route.access() != Role.VISITOR || caller.isSignedIn() || oneField;
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            request.getRequestDispatcher(view).forward(request, response);
        } finally {
            FormFiles.discard(request);
        }
    }

    private boolean mayOpen(Route route) {
        return route.access() == Role.VISITOR
                || (caller.hasProof() && caller.role().covers(route.access()));
    }

    private static String prefix(HttpServletRequest request) {
        return request.getContextPath() + (request.getAttribute(PageRequest.LANGUAGE) == null ? "" : "/en");
    }

    /** Whether a path in the network is a page's, not the API's or a file's. */
    static boolean isPage(String path) {
        return !NOT_PAGES.contains(firstSegment(path));
    }

    private static String firstSegment(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path.substring(1) : path.substring(1, slash);
    }
}
