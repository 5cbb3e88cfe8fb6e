package org.entraidants.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entraidants.platform.network.Network;

/**
 * A reading page that Java writes whole, for the few that are read so much that a view would cost more than all that it
 * shows. A servlet at the view of its route, with the same {@link Frame} around it as the layouts of views.
 */
public abstract class WrittenPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Frame frame;

    @Inject
    transient Network network;

    @Inject
    transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!read(response)) {
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        var html = new Html(Html.PAGE).open("html", "lang", i18n.getLanguage().toLanguageTag());
        head(html.open("head"));
        body(html.close("head").open("body"));
        html.close("body").close("html");
        response.getWriter().append("<!DOCTYPE html>\n").append(html.toString());
    }

    /** As a view does: a form that is sent to a page that takes none only shows the page. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private void head(Html html) {
        html.add(frame.getMeta())
                .words(title() + " · " + network.getName(), "title")
                .add(frame.getLinks());
        links(html);
    }

    private void body(Html html) {
        html.add(frame.getHead()).open("main", "class", "page", "id", "contenu").add(frame.getNotice());
        main(html);
        html.close("main").add(frame.getFoot());
    }

    /**
     * Reads what the page shows, for the caller of this request.
     *
     * @return false when it has answered something else already, such as that nothing is there
     */
    protected abstract boolean read(HttpServletResponse response) throws IOException;

    /** What the window is called, without the name of the network. */
    protected abstract String title();

    /** Writes what else the head of the document names: styles, feeds, data. */
    protected abstract void links(Html html);

    /** Writes the page itself, its crumbs first. */
    protected abstract void main(Html html);
}
