package org.entraidants.forum.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entraidants.directory.imports.FileTooLarge;
import org.entraidants.forum.imports.TopicImport;
import org.entraidants.forum.imports.TopicImport.Mode;
import org.entraidants.forum.imports.TopicImports;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.FormFiles;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** Where an animator sends a file of topics, and finds those sent before: {@code /admin/forum/import}. */
@Named
@RequestScoped
public class TopicImportList {
    private static final String FIELD = "file";
    private static final int AT_ONCE = 20;

    @Inject
    TopicImports imports;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    HttpServletRequest request;

    private List<TopicImport> rows = List.of();

    /** Looks at the file that was sent, or lists those sent before. */
    public void open() throws IOException, ServletException {
        if (page.posted("look").isPresent()) {
            look();
        }
        rows = imports.newest(AT_ONCE, caller);
    }

    private void look() throws IOException, ServletException {
        List<Part> files = FormFiles.of(request, FIELD);
        if (files.isEmpty()) {
            errors.add(FIELD, i18n.t("directory.import.file.missing"));
            return;
        }
        Part file = files.get(0);
        try (InputStream content = file.getInputStream()) {
            TopicImport begun = imports.begin(file.getSubmittedFileName(), content, Mode.LOOK, caller);
            answers.goTo("/admin/forum/import/" + begun.id());
        } catch (FileTooLarge tooLarge) {
            errors.add(FIELD, i18n.t("directory.import.file.tooLarge", FileTooLarge.MEGABYTES));
        }
    }

    public List<TopicImport> getRows() {
        return rows;
    }
}
