package org.entraidants.directory.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.entraidants.directory.imports.FileTooLarge;
import org.entraidants.directory.imports.Import;
import org.entraidants.directory.imports.Imports;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The page where an animator sends a file, and finds those sent before. */
@Named
@RequestScoped
public class ImportList {
    private static final int AT_ONCE = 20;

    @Inject
    Imports imports;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private @Nullable Part file;
    private List<Import> rows = List.of();

    /** Finds the newest imports. */
    public void load() {
        rows = imports.newest(0, AT_ONCE);
    }

    /** Takes the file and looks at it: a dry run. */
    public void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            errors.add("file", i18n.t("directory.import.file.missing"));
            return;
        }
        try (var content = file.getInputStream()) {
            Import begun = imports.begin(file.getSubmittedFileName(), content, true);
            FacesContext.getCurrentInstance().getExternalContext().redirect(page.to("/admin/imports/" + begun.id()));
        } catch (FileTooLarge tooLarge) {
            errors.add("file", i18n.t("directory.import.file.tooLarge", FileTooLarge.MEGABYTES));
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public List<Import> getRows() {
        return rows;
    }
}
