package org.entraidants.directory.duplicates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.duplicates.Merger;
import org.entraidants.directory.duplicates.Mergers;
import org.entraidants.directory.duplicates.Part;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was done to two sheets that were made one, and the button that undoes it: {@code /admin/fusions/{id}}. */
@Named
@RequestScoped
public class MergerPage {
    @Inject
    Mergers mergers;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private @Nullable Merger merger;
    private List<Part> changed = List.of();

    /** Undoes the merger, or shows it; 404 when there is none. */
    public void open() throws IOException {
        long id = PageRequest.number(page.value("id")).orElse(0L);
        if (page.posted("undo").isPresent()) {
            answers.goTo(page.getPath(), i18n.t("directory.merger.undo." + mergers.undo(id, caller)));
            return;
        }
        Optional<Merger> found = mergers.find(id, caller);
        if (found.isPresent()) {
            merger = found.get();
            changed = mergers.changedBy(merger);
        } else {
            answers.notFound();
        }
    }

    public @Nullable Merger getMerger() {
        return merger;
    }

    /** What the kept sheet took over. */
    public List<Part> getChanged() {
        return changed;
    }
}
