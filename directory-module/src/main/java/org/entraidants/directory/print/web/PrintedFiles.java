package org.entraidants.directory.print.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.entraidants.directory.print.Handouts;
import org.entraidants.directory.print.Handouts.Order;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Notice;
import org.entraidants.platform.web.PageRequest;

/** Cards and posters as files; reached through their routes only. */
@WebServlet({PrintedFiles.CARD, PrintedFiles.SHEET, PrintedFiles.POSTER, PrintedFiles.CARDS})
public class PrintedFiles extends HttpServlet {
    public static final String CARD = "/directory/print/card";
    public static final String SHEET = "/directory/print/sheet";
    public static final String POSTER = "/directory/print/poster";
    public static final String CARDS = "/directory/print/cards";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Handouts handouts;

    @Inject
    transient Caller caller;

    @Inject
    transient PageRequest page;

    @Inject
    transient Notice notice;

    @Inject
    transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> chosen = page.parameters().getOrDefault("lieu", List.of());
        if (request.getServletPath().equals(CARDS) && chosen.isEmpty()) {
            notice.say(i18n.t("directory.print.cards.choose"), response);
            response.sendRedirect(page.to("/imprimer"));
            return;
        }
        var order = new Order(page.getLanguage(), page.getSite() + page.to("/annuaire/"));
        var file = new ByteArrayOutputStream();
        String slug = page.value("slug");
        boolean printed = switch (request.getServletPath()) {
            case CARD -> handouts.card(slug, order, caller, file);
            case SHEET -> handouts.sheet(slug, order, caller, file);
            case POSTER -> handouts.poster(slug, order, caller, file);
            default -> handouts.cards(chosen, order, caller, file);
        };
        if (printed) {
            String name = page.getPath().substring(page.getPath().lastIndexOf('/') + 1);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition", "inline; filename=\"" + (slug.isEmpty() ? "" : slug + "-") + name + "\"");
            response.setHeader("Cache-Control", "private, no-cache");
            response.setContentLength(file.size());
            file.writeTo(response.getOutputStream());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
