package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.entraidants.events.after.GatheringFiles;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.web.OpenGathering;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.web.AttachedFiles;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The files of a gathering, for those who plan: {@code /agenda/12-…/documents}. */
@Named
@RequestScoped
public class DocumentsPage {
    @Inject
    OpenGathering open;

    @Inject
    GatheringFiles gatheringFiles;

    @Inject
    AttachedFiles files;

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
    Clock clock;

    private @Nullable Gathering gathering;

    /** Shows what hangs there, or keeps what was chosen; 404 for what has not begun. */
    public void open() throws IOException {
        Optional<Gathering> found = open.gathering().filter(one -> one.hasBegun(clock.instant()));
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        gathering = found.get();
        files.start(gatheringFiles.of(gathering));
        files.open();
        if (page.posted("send").isPresent() && !page.isGivenBack() && files.settle()) {
            keep(gathering);
        }
    }

    private void keep(Gathering of) throws IOException {
        if (gatheringFiles.hang(of, files.getIds(), caller)) {
            answers.goTo(of.path() + "/apres", i18n.t("events.after.documents.kept"));
        } else {
            errors.add(i18n.t("events.flaw.GONE"));
        }
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    public String getBack() {
        return page.to(gathering == null ? "/agenda" : gathering.path() + "/apres");
    }
}
