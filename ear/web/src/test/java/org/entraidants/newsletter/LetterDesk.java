package org.entraidants.newsletter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.entraidants.harness.Transactions;
import org.entraidants.newsletter.subscriber.LinkKey;

/** Makes subscribers by the hundred, tells the link of one, makes the next attempt of all come at once. */
@WebServlet(LetterDesk.PATH)
public class LetterDesk extends HttpServlet {
    public static final String PATH = "/assets/test-letter";
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "entraidants")
    transient EntityManager entities;

    @Inject
    transient Transactions transactions;

    @Inject
    transient LinkKey key;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        if (request.getParameter("hurry") != null) {
            transactions.run(() -> entities.createNativeQuery(
                            "update newsletter_deliveries set not_before = ? where state = 'WAITING'")
                    .setParameter(1, Timestamp.from(Instant.now()))
                    .executeUpdate());
        }
        if (request.getParameter("token") != null) {
            List<?> ids = entities.createNativeQuery("select id from newsletter_subscribers where address = ?")
                    .setParameter(1, request.getParameter("token"))
                    .getResultList();
            response.getWriter().print(key.links().token(((Number) ids.get(0)).longValue()));
        }
    }
}
