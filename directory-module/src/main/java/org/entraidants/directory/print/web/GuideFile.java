package org.entraidants.directory.print.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.directory.print.Guide;
import org.entraidants.directory.print.Guides;
import org.entraidants.platform.web.PageRequest;

/** A guide as a file, sent piece by piece from the database; reached through its route only. */
@WebServlet(GuideFile.VIEW)
public class GuideFile extends HttpServlet {
    public static final String VIEW = "/directory/print/guide";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Guides guides;

    @Inject
    transient PageRequest page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Guide> found =
                PageRequest.number(page.value("id")).flatMap(guides::find).filter(Guide::isReady);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition", "inline; filename=\"guide-" + found.get().id() + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-cache");
        int rank = 0;
        Optional<byte[]> piece = guides.piece(found.get(), rank);
        while (piece.isPresent()) {
            response.getOutputStream().write(piece.get());
            piece = guides.piece(found.get(), ++rank);
        }
    }
}
