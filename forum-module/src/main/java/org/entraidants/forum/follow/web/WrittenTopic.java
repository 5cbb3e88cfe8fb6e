package org.entraidants.forum.follow.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.forum.web.RelatedList;
import org.entraidants.forum.web.TopicPage;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.WrittenPage;

/** A topic as visitors read it; members, who have forms there, get a view. */
@WebServlet(WrittenTopic.VIEW)
public class WrittenTopic extends WrittenPage {
    public static final String VIEW = "/forum-pages/topic";

    private static final long serialVersionUID = 1L;

    @Inject
    transient TopicPage topicPage;

    @Inject
    transient TopicSheet sheet;

    @Inject
    transient RelatedList related;

    @Inject
    transient Answers answers;

    @Inject
    transient Caller caller;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (caller.isSignedIn()) {
            request.getRequestDispatcher("/forum-pages/topic.xhtml").forward(request, response);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected boolean read(HttpServletResponse response) throws IOException {
        if (topicPage.read()) {
            return true;
        }
        Optional<String> elsewhere = topicPage.movedTo();
        if (elsewhere.isPresent()) {
            answers.movedTo(elsewhere.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return false;
    }

    @Override
    protected String title() {
        return topicPage.getTopic().title();
    }

    @Override
    protected void links(Html html) {
        html.add(sheet.getLinks());
    }

    @Override
    protected void main(Html html) {
        html.add(sheet.getCrumbs())
                .open("div", "class", "two")
                .open("article")
                .add(sheet.getHead())
                .add(sheet.getNotes())
                .add(sheet.getPosts())
                .add(sheet.getRefusal())
                .close("article")
                .open("aside")
                .add(related.getSheet())
                .close("aside")
                .close("div");
    }
}
