package org.entraidants.events.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.platform.web.Body;

/**
 * Calendars and the Atom feed, reached through their routes only. Each answers with an ETag, and with 304 to who has it already;
 * those for everybody are kept by the page cache.
 */
@WebServlet({CalendarServlet.PUBLIC, CalendarServlet.PRIVATE, CalendarServlet.ONE, CalendarServlet.ATOM})
public class CalendarServlet extends HttpServlet {
    public static final String PUBLIC = "/events/feed/public";
    public static final String PRIVATE = "/events/feed/private";
    public static final String ONE = "/events/feed/one";
    public static final String ATOM = "/events/feed/atom";

    private static final long serialVersionUID = 1L;
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    transient FeedWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case PUBLIC -> sendToAll(CALENDAR, words.open(), request, response);
            case ATOM -> sendToAll("application/atom+xml;charset=UTF-8", words.atom(), request, response);
            case PRIVATE -> send(words.own(), request, response);
            default -> {
                response.setHeader("Content-Disposition", "attachment; filename=\"rendez-vous.ics\"");
                send(words.one(), request, response);
            }
        }
    }

    private static void sendToAll(String type, byte[] feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(type);
        new Body(feed, true).sendToKeep(request, response);
    }

    private static void send(Optional<byte[]> calendar, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, no-cache");
        response.setContentType(CALENDAR);
        new Body(calendar.get(), true).send(request, response);
    }
}
