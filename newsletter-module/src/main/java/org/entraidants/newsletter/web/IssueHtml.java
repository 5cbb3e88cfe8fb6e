package org.entraidants.newsletter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.entraidants.newsletter.issue.Composed;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.web.PageRequest;
import org.entraidants.platform.web.SandboxedHtml;

/** The HTML of an issue as its recipients see it, for a frame of its preview: nothing in it runs. */
@WebServlet(IssueHtml.VIEW)
public class IssueHtml extends HttpServlet {
    /** Reached through its route only: as a file it is not found. */
    public static final String VIEW = "/newsletter/issue-html";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Issues issues;

    @Inject
    transient FileStore files;

    @Inject
    transient Settings settings;

    @Inject
    transient Caller caller;

    @Inject
    transient PageRequest page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> html = PageRequest.number(page.value("issue"))
                .flatMap(id -> issues.open(id, caller))
                .map(this::html);
        SandboxedHtml.writeWithPictures(html, response);
    }

    /** The frame is nobody's: it could not fetch the pictures of a draft, so that they travel within the page. */
    private String html(Sheet sheet) {
        String html = issues.compose(sheet).html().replace(Composed.TOKEN, "apercu");
        for (StoredFile file : sheet.files().values()) {
            if (file.isImage()) {
                html = html.replace(
                        settings.address() + "/fichiers/" + file.id() + "/apercu",
                        "data:" + file.mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(content(file)));
            }
        }
        return html;
    }

    private byte[] content(StoredFile file) {
        var out = new ByteArrayOutputStream();
        try {
            files.write(file.id(), true, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
