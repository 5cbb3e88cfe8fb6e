package org.entraidants.directory.freshness;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.entraidants.directory.Structure;
import org.entraidants.directory.people.As;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** Makes a network, begins a campaign in it, holds up its mails in the middle, and tells what became of it. */
@WebServlet(SheetDesk.PATH)
public class SheetDesk extends HttpServlet {
    public static final String PATH = "/assets/test-sheets";
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "entraidants")
    transient EntityManager entities;

    @Inject
    transient SheetMaker maker;

    @Inject
    transient Campaigns campaigns;

    @Inject
    transient Transactions transactions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String deed = request.getParameter("deed");
        switch (deed) {
            case "make" ->
                transactions.run(() -> {
                    maker.openTheNight();
                    maker.network(
                            Integer.parseInt(request.getParameter("sheets")),
                            Integer.parseInt(request.getParameter("people")),
                            "48000",
                            "Mende",
                            request.getParameter("domain"));
                });
            case "one" ->
                transactions.run(() -> {
                    maker.openTheNight();
                    Structure structure = maker.sheet(request.getParameter("name"), "90000", "Belfort", "");
                    maker.entrust(maker.person(request.getParameter("address"), "Odile Essai", Role.MEMBER), structure);
                });
            case "start" -> response.getWriter().print(start());
            case "hold" -> transactions.run(() -> hold(request.getParameter("address")));
            default -> tell(request.getParameter("domain"), response);
        }
    }

    private Campaigns.Outcome start() {
        Account animator = entities.createQuery("select a from Account a where a.role = :role", Account.class)
                .setParameter("role", Role.ANIMATOR)
                .setMaxResults(1)
                .getSingleResult();
        Caller caller = As.of(animator);
        var selection = new Selection("48", false);
        return campaigns.start(selection, campaigns.preview(selection, caller).after(), caller);
    }

    /** Waits for the reminders of an address to be planned, and keeps them from being written for a while. */
    private void hold(String address) {
        try {
            while (entities.createNativeQuery("select id from directory_reminders where address = ? for update")
                    .setParameter(1, address)
                    .getResultList()
                    .isEmpty()) {
                Thread.sleep(2);
            }
            Thread.sleep(30_000);
        } catch (InterruptedException killed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String domain, HttpServletResponse response) throws IOException {
        List<?> mails = entities.createNativeQuery(
                        "select recipient from platform_mails where recipient like ? order by recipient")
                .setParameter(1, "%@" + domain)
                .getResultList();
        mails.forEach(mail -> write(response, "mail " + mail));
        write(
                response,
                "reminders " + one("select count(*) from directory_reminders where address like '%@" + domain + "'"));
        write(
                response,
                "links "
                        + one("select count(distinct token_hash) from directory_reminders where sent_at is not null"
                                + " and address like '%@" + domain + "'"));
        write(response, "askings " + one("select count(*) from directory_askings where reminders = 1"));
    }

    private Object one(String query) {
        return entities.createNativeQuery(query).getSingleResult();
    }

    private static void write(HttpServletResponse response, String line) {
        try {
            response.getWriter().println(line);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
