package org.entraidants.forum.follow;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Topic;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Caller;

/** Writes posts for tests from outside, lets their minute go by, and counts the mails of those who were to be told. */
@WebServlet(FollowDesk.PATH)
public class FollowDesk extends HttpServlet {
    public static final String PATH = "/assets/test-follow";
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "entraidants")
    transient EntityManager entities;

    @Inject
    transient ForumDesk desk;

    @Inject
    transient Follows follows;

    @Inject
    transient Transactions transactions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("write") != null) {
            write(Integer.parseInt(request.getParameter("write")), request.getParameter("title"));
        }
        if (request.getParameter("answer") != null) {
            Topic topic = entities.find(Topic.class, Long.valueOf(request.getParameter("answer")));
            desk.answer(topic, "Une réponse de plus.", desk.member());
            response.getWriter().print("answered");
        }
        if (request.getParameter("hurry") != null) {
            transactions.run(() -> entities.createNativeQuery(
                            "update forum_announcements set due_at = ? where due_at is not null")
                    .setParameter(1, Timestamp.from(Instant.now()))
                    .executeUpdate());
        }
        if (request.getParameter("mails") != null) {
            response.getWriter().print(mails(request.getParameter("mails")));
        }
    }

    /** A topic that so many members watch, and an answer in it. */
    private void write(int watchers, String title) {
        Topic topic = desk.ask(title, "autre", desk.demo("aidant"));
        List<Caller> members = new ArrayList<>();
        for (int i = 0; i < watchers; i++) {
            members.add(desk.member());
        }
        members.forEach(member -> follows.follow(Thing.topic(topic.id()), Level.WATCHED, member));
        desk.answer(topic, "Voici comment.", desk.demo("referente"));
    }

    /** How many mails each of the recipients got, “1 1 1 2”. */
    private String mails(String title) {
        return entities.createQuery(
                        "select count(m) from Mail m where m.subject like :title and m.recipient like '%@essai.example'"
                                + " group by m.recipient",
                        Long.class)
                .setParameter("title", "%" + title + "%")
                .getResultStream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
