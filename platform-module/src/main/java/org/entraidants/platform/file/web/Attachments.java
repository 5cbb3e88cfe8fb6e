package org.entraidants.platform.file.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.web.Assets;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** The files that hang on a text, as {@code <e:attachments>} shows them. */
@Named
@ApplicationScoped
public class Attachments {
    @Inject
    AttachedFiles attachedFiles;

    @Inject
    PageRequest page;

    @Inject
    Assets site;

    @Inject
    I18n i18n;

    /** A list of them; nothing for none. */
    public Html of(List<StoredFile> files) {
        var html = new Html();
        if (files.isEmpty()) {
            return html;
        }
        html.open("ul", "class", "attachments", "aria-label", i18n.t("platform.files.attached"));
        files.forEach(file -> {
            html.open("li");
            if (file.isImage()) {
                picture(html, file);
            } else {
                document(html, file);
            }
            html.close("li");
        });
        return html.close("ul");
    }

    private void picture(Html html, StoredFile file) {
        String alt = file.alt().isEmpty() ? i18n.t("platform.files.image", file.name()) : file.alt();
        html.open("a", "class", "picture", "href", href(file))
                .open("img", "src", href(file) + "/apercu", "alt", alt, "loading", "lazy")
                .close("a");
    }

    private void document(Html html, StoredFile file) {
        html.open("a", "class", "document", "href", href(file))
                .sign(site.sign("file-text"))
                .words(file.name(), "span")
                .close("a")
                .text(" ")
                .words(i18n.t("platform.files.pdf", file.pages(), attachedFiles.size(file)), "span", "class", "muted");
    }

    private String href(StoredFile file) {
        return page.to("/fichiers/" + file.id());
    }
}
