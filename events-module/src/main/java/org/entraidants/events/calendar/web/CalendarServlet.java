package org.entraidants.events.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entraidants.platform.web.Body;

/**
 * Calendars and the Atom feed, reached through their routes only. Each answers with an ETag, and with 304 to who has it already.
 */
@WebServlet({CalendarServlet.PUBLIC, CalendarServlet.PRIVATE, CalendarServlet.ONE, CalendarServlet.ATOM})
public class CalendarServlet extends HttpServlet {
    public static final String PUBLIC = "/events/feed/public";
    public static final String PRIVATE = "/events/feed/private";
    public static final String ONE = "/events/feed/one";
    public static final String ATOM = "/events/feed/atom";

    private static final long serialVersionUID = 1L;

    @Inject
    transient FeedWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        if (path.equals(ATOM)) {
            response.setContentType("application/atom+xml;charset=UTF-8");
            response.setHeader("Cache-Control", "no-cache");
            new Body(words.atom(), true).send(request, response);
            return;
        }
        Optional<String> calendar = switch (path) {
            case PUBLIC -> Optional.of(words.open());
            case PRIVATE -> words.own();
            default -> words.one();
        };
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", path.equals(PUBLIC) ? "no-cache" : "private, no-cache");
        response.setContentType("text/calendar;charset=UTF-8");
        if (path.equals(ONE)) {
            response.setHeader("Content-Disposition", "attachment; filename=\"rendez-vous.ics\"");
        }
        new Body(calendar.get().getBytes(StandardCharsets.UTF_8), true).send(request, response);
    }
}
