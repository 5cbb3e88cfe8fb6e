package org.entraidants.forum.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.forum.Sight;
import org.entraidants.forum.feed.Feeds;
import org.entraidants.forum.follow.Readers;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.feed.AtomWriter;
import org.entraidants.platform.feed.Feed;
import org.entraidants.platform.web.Body;
import org.entraidants.platform.web.PageRequest;

/**
 * Feeds of topics, reached through their routes only: {@code /forum/atom.xml} is the same for everybody, {@code
 * /forum/atom/….xml} shows what its owner reads, whoever fetches it.
 */
@WebServlet({FeedServlet.PUBLIC, FeedServlet.PRIVATE})
public class FeedServlet extends HttpServlet {
    public static final String PUBLIC = "/forum-pages/feed/public";
    public static final String PRIVATE = "/forum-pages/feed/private";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Feeds feeds;

    @Inject
    transient FeedWords words;

    @Inject
    transient Readers readers;

    @Inject
    transient PageRequest page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean open = request.getServletPath().equals(PUBLIC);
        Optional<Sight> sight = open
                ? Optional.of(feeds.ofVisitors())
                : readers.ofFeed(new Token(page.value("token"))).map(feeds::of);
        Optional<Feed> feed = sight.flatMap(words::feed);
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", open ? "no-cache" : "private, no-cache");
        response.setContentType("application/atom+xml;charset=UTF-8");
        new Body(AtomWriter.bytes(feed.get()), true).send(request, response);
    }
}
