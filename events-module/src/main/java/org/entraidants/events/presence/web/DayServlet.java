package org.entraidants.events.presence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Sights;
import org.entraidants.events.presence.AttendanceSheets;
import org.entraidants.events.registration.Attendance;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Registrations;
import org.entraidants.events.room.Guest;
import org.entraidants.events.room.Meeting;
import org.entraidants.events.room.RoomShut;
import org.entraidants.events.room.Rooms;
import org.entraidants.events.web.OpenGathering;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Notice;
import org.entraidants.platform.web.PageRequest;

/** The sheet to be signed, and the way into the room online; reached through their routes only. */
@WebServlet({DayServlet.SHEET, DayServlet.ROOM})
public class DayServlet extends HttpServlet {
    public static final String SHEET = "/events/day/sheet";
    public static final String ROOM = "/events/day/room";

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenGathering open;

    @Inject
    transient Attendance attendance;

    @Inject
    transient AttendanceSheets sheets;

    @Inject
    transient Registrations registrations;

    @Inject
    transient Rooms rooms;

    @Inject
    transient Sights sights;

    @Inject
    transient Caller caller;

    @Inject
    transient PageRequest page;

    @Inject
    transient Notice notice;

    @Inject
    transient I18n i18n;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        if (request.getServletPath().equals(SHEET)) {
            sheet(response);
        } else {
            room(response);
        }
    }

    private void sheet(HttpServletResponse response) throws IOException {
        Optional<Gathering> found = open.gathering().filter(one -> attendance.isKeeper(one, sights.own()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = new ByteArrayOutputStream();
        sheets.print(found.get(), page.getLanguage(), caller, file);
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                "inline; filename=\"emargement-" + found.get().id() + ".pdf\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    private void room(HttpServletResponse response) throws IOException {
        Optional<Registration> found = registrations.byLink(page.value("link"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!Attendance.isLetIn(found.get(), clock.instant())
                || found.get().gathering().link().isEmpty()) {
            back(found.get(), "events.link.when", response);
        } else {
            enter(found.get(), response);
        }
    }

    private void enter(Registration who, HttpServletResponse response) throws IOException {
        Gathering gathering = who.gathering();
        var meeting = new Meeting(
                "entraidants-" + gathering.uid().replaceAll("@.*", ""),
                gathering.title(),
                URI.create(gathering.link()),
                gathering.startsAt(),
                gathering.endsAt());
        boolean host = caller.isAnimator();
        try {
            URI address = rooms.enter(meeting, new Guest(Long.toString(who.id()), who.name(), host));
            response.setHeader("Referrer-Policy", "no-referrer");
            response.sendRedirect(address.toString());
        } catch (RoomShut shut) {
            log("The room of " + gathering.path() + " is shut.", shut);
            back(who, "events.room.shut", response);
        }
    }

    private void back(Registration who, String words, HttpServletResponse response) throws IOException {
        notice.say(i18n.t(words), response);
        response.sendRedirect(page.to(who.path()));
    }
}
