package org.entraidants.platform.file.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.web.PageRequest;

/** Sends an attached file, or its preview, to who may read it; reached through its routes only. */
@WebServlet({FileServlet.VIEW, FileServlet.PREVIEW})
public class FileServlet extends HttpServlet {
    public static final String VIEW = "/platform/file";
    public static final String PREVIEW = "/platform/file-preview";

    private static final long serialVersionUID = 1L;

    @Inject
    transient FileStore files;

    @Inject
    transient PageRequest page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean preview = request.getServletPath().equals(PREVIEW);
        Optional<StoredFile> found = PageRequest.number(page.value("id"))
                .flatMap(files::readable)
                .filter(file -> file.isImage() || !preview);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(found.get(), preview, request, response);
    }

    private void send(StoredFile file, boolean preview, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + file.sha256() + (preview ? "-p" : "") + "\"";
        String known = request.getHeader("If-None-Match");
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", Disposition.of(file));
        if (!preview) {
            response.setContentLengthLong(file.size());
        }
        files.write(file.id(), preview, response.getOutputStream());
    }
}
