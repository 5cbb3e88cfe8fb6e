package org.entraidants.events;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.entraidants.events.after.web.CertificateServlet;
import org.entraidants.events.calendar.web.CalendarServlet;
import org.entraidants.events.presence.web.DayServlet;
import org.entraidants.platform.DeskEntry;
import org.entraidants.platform.MenuEntry;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.entraidants.platform.account.Role;

/** What the module brings to the house. */
@Dependent
class EventsModule implements Module {
    @Override
    public String name() {
        return "events";
    }

    @Override
    public int floor() {
        return 2;
    }

    @Override
    public Optional<MenuEntry> menuEntry() {
        return Optional.of(new MenuEntry(40, "/agenda", "events.menu"));
    }

    @Override
    public List<DeskEntry> deskEntries() {
        return List.of(
                new DeskEntry(11, "/compte/rendez-vous", "events.mine", Role.MEMBER),
                new DeskEntry(12, "/compte/actions", "events.actions", Role.MEMBER),
                new DeskEntry(13, "/agenda/actions", "events.actions.all", Role.ANIMATOR));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/agenda", "/events/index.xhtml", Role.VISITOR),
                new Route("/agenda/nouveau", "/events/new.xhtml", Role.ANIMATOR),
                new Route("/agenda/{gathering}", "/events/gathering.xhtml", Role.VISITOR),
                new Route("/agenda/calendrier.ics", CalendarServlet.PUBLIC, Role.VISITOR),
                new Route("/agenda/atom.xml", CalendarServlet.ATOM, Role.VISITOR),
                new Route("/agenda/calendrier/{token}.ics", CalendarServlet.PRIVATE, Role.VISITOR),
                new Route("/agenda/inscriptions/{link}", "/events/own.xhtml", Role.VISITOR),
                new Route("/agenda/inscriptions/{link}/salle", DayServlet.ROOM, Role.VISITOR),
                new Route("/agenda/presence/{code}", "/events/shown-code.xhtml", Role.MEMBER),
                new Route("/agenda/{gathering}/presence", "/events/presence.xhtml", Role.MEMBER),
                new Route("/agenda/{gathering}/emargement.pdf", DayServlet.SHEET, Role.MEMBER),
                new Route("/compte/rendez-vous", "/events/mine.xhtml", Role.MEMBER),
                new Route("/agenda/{gathering}/calendrier.ics", CalendarServlet.ONE, Role.VISITOR),
                new Route("/agenda/{gathering}/inscription", "/events/register.xhtml", Role.VISITOR),
                new Route("/agenda/{gathering}/inscrits", "/events/attendees.xhtml", Role.ANIMATOR),
                new Route("/agenda/{gathering}/gestes", "/events/deeds.xhtml", Role.ANIMATOR),
                new Route("/agenda/{gathering}/modifier/{part}", "/events/part.xhtml", Role.ANIMATOR),
                new Route("/agenda/actions", "/events/after/actions.xhtml", Role.ANIMATOR),
                new Route("/compte/actions", "/events/after/actions.xhtml", Role.MEMBER),
                new Route("/agenda/{gathering}/apres", "/events/after/desk.xhtml", Role.ANIMATOR),
                new Route("/agenda/{gathering}/compte-rendu", "/events/after/trace.xhtml", Role.VISITOR),
                new Route("/agenda/{gathering}/compte-rendu/modifier", "/events/after/minutes.xhtml", Role.ANIMATOR),
                new Route("/agenda/{gathering}/documents", "/events/after/documents.xhtml", Role.ANIMATOR),
                new Route("/agenda/{gathering}/questionnaire", "/events/after/results.xhtml", Role.ANIMATOR),
                new Route("/agenda/questionnaire/{link}", "/events/after/survey.xhtml", Role.VISITOR),
                new Route("/agenda/{gathering}/attestations.pdf", CertificateServlet.ALL, Role.ANIMATOR),
                new Route("/agenda/{gathering}/attestations/{registration}.pdf", CertificateServlet.ONE, Role.ANIMATOR),
                new Route("/agenda/inscriptions/{link}/attestation.pdf", CertificateServlet.OWN, Role.VISITOR),
                new Route("/attestations", "/events/after/check.xhtml", Role.VISITOR),
                new Route("/attestations/{code}", "/events/after/check.xhtml", Role.VISITOR));
    }
}
