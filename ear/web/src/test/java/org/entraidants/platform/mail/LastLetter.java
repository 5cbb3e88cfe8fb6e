package org.entraidants.platform.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the text of the last mail to an address, as its reader would see it. */
@WebServlet(LastLetter.PATH)
public class LastLetter extends HttpServlet {
    public static final String PATH = "/assets/test-last-letter";
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "entraidants")
    transient EntityManager entities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .print(entities.createQuery(
                                "select m from Mail m where m.recipient = :to order by m.id desc", Mail.class)
                        .setParameter("to", request.getParameter("to"))
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .flatMap(Mail::text)
                        .orElse(""));
    }
}
