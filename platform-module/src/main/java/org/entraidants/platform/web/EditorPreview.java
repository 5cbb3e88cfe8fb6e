package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.text.Preview;
import org.jspecify.annotations.Nullable;

/** What the button “preview” of an {@code e:editor} shows when no script does it. Pages and their beans need not know. */
@Named
@RequestScoped
public class EditorPreview {
    @Inject
    PageRequest page;

    private @Nullable Preview preview;

    /** Whether the button of the editor with this id was pressed. */
    public boolean isAskedFor(String id) {
        return page.posted("preview").filter(id::equals).isPresent();
    }

    public String getHtml() {
        return preview().html();
    }

    public List<String> getFindings() {
        return preview().findings();
    }

    private Preview preview() {
        if (preview == null) {
            Optional<String> text = page.posted("preview").flatMap(page::posted);
            preview = Preview.of(text.orElse(""), page.getLanguage());
        }
        return preview;
    }
}
