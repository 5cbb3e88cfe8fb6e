package org.entraidants.directory.imports.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.entraidants.directory.imports.FileTooLarge;
import org.entraidants.directory.imports.Import;
import org.entraidants.directory.imports.Imports;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Notice;
import org.entraidants.platform.web.PageRequest;

/**
 * Takes the file of the import page and looks at it. A servlet of its own, as a view is reached by a forward, behind which
 * the server reads no multipart request.
 */
@WebServlet({"/televersement/import", "/en/televersement/import"})
@MultipartConfig(fileSizeThreshold = 1 << 20)
public class ImportUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Imports imports;

    @Inject
    transient Caller caller;

    @Inject
    transient PageRequest page;

    @Inject
    transient Notice notice;

    @Inject
    transient I18n i18n;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        caller.require(Role.ANIMATOR);
        Part file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            refuse(i18n.t("directory.import.file.missing"), response);
            return;
        }
        try (var content = file.getInputStream()) {
            Import begun = imports.begin(file.getSubmittedFileName(), content, true);
            response.sendRedirect(page.to("/admin/imports/" + begun.id()));
        } catch (FileTooLarge tooLarge) {
            refuse(i18n.t("directory.import.file.tooLarge", FileTooLarge.MEGABYTES), response);
        }
    }

    private void refuse(String why, HttpServletResponse response) throws IOException {
        notice.say(why, response);
        response.sendRedirect(page.to("/admin/imports"));
    }
}
