package org.entraidants.events;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Registration;
import org.entraidants.platform.job.Round;

/** Holds a workshop for a story, to which a helper and a guest came; tells the links of their mails. */
@WebServlet(HeldDesk.PATH)
public class HeldDesk extends HttpServlet {
    public static final String PATH = "/assets/test-gatherings";
    private static final long serialVersionUID = 1L;

    @Inject
    transient PlannedGatherings planned;

    @Inject
    transient HeldGatherings held;

    @Inject
    @Any
    transient Instance<Round> rounds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String guest = request.getParameter("guest") + "@essai.example";
        if (request.getParameter("hold") != null) {
            Gathering workshop = planned.workshop(
                    10, Map.of("title", request.getParameter("hold"), "time-1", "10:00", "title-1", "Tour de table"));
            Registration member = held.seat(workshop, planned.demo("aidant"));
            Registration stranger = held.seat(workshop, "Zoé Essai", guest);
            held.came(member, true);
            held.came(stranger, true);
            response.getWriter().print(held.hold(workshop).path() + " " + stranger.path() + " " + member.accountId());
        } else {
            rounds.stream()
                    .filter(round -> round.getClass().getName().contains("SurveySending"))
                    .forEach(Round::look);
            response.getWriter()
                    .print(held.mails(guest, "gathering-survey")
                            .get(0)
                            .replaceAll("(?s).*(/agenda/questionnaire/[\\w-]{43}).*", "$1"));
        }
    }
}
