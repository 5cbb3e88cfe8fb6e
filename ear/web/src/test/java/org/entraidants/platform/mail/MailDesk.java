package org.entraidants.platform.mail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entraidants.harness.Transactions;

/**
 * Queues mail, tells what became of it, makes the next attempt come at once, or lets
 * it wait where there is no relay.
 */
@WebServlet(MailDesk.PATH)
public class MailDesk extends HttpServlet {
    public static final String PATH = "/assets/test-mails";
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "entraidants")
    transient EntityManager entities;

    @Inject
    transient Outbox outbox;

    @Inject
    transient Transactions transactions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String domain = request.getParameter("domain");
        if (request.getParameter("queue") != null) {
            int count = Integer.parseInt(request.getParameter("queue"));
            transactions.run(() -> queue(count, domain));
        }
        if (request.getParameter("hurry") != null) {
            transactions.run(
                    () -> entities.createNativeQuery("update platform_mails set not_before = ? where state = 'WAITING'")
                            .setParameter(1, Timestamp.from(Instant.now()))
                            .executeUpdate());
        }
        if (request.getParameter("waiting") != null) {
            transactions.run(() -> entities.createNativeQuery(
                            "update platform_mails set state = 'WAITING' where recipient like ?")
                    .setParameter(1, "%@" + domain)
                    .executeUpdate());
        }
        for (Mail mail : mails(domain)) {
            response.getWriter()
                    .println(mail.recipient() + " " + mail.state() + " attempts=" + mail.attempts() + " doubles="
                            + mail.possibleDoubles() + " text=" + mail.text().isPresent() + " " + mail.trouble()
                            + " " + mail.error());
        }
    }

    private void queue(int count, String domain) {
        for (int i = 0; i < count; i++) {
            outbox.queue(
                    "p" + i + "@" + domain,
                    "Zoé Dupont",
                    Letter.of("test", Locale.FRENCH, "Rappel : atelier café")
                            .says("À jeudi.")
                            .offers("Ouvrir", URI.create("https://entraide.example/lien"))
                            .confidential());
        }
    }

    private List<Mail> mails(String domain) {
        return entities.createQuery("select m from Mail m where m.recipient like :who order by m.id", Mail.class)
                .setParameter("who", "%@" + domain)
                .getResultList();
    }
}
