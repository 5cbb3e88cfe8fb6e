package org.entraidants.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.entraidants.directory.Directory;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Notice;
import org.entraidants.platform.web.PageRequest;

/** What the caller may do with the sheet of the structure whose page is open; asks the database for members only. */
@Named
@RequestScoped
public class StructureDeeds {
    @Inject
    Answers answers;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Notice notice;

    @Inject
    I18n i18n;

    private boolean offered;

    @PostConstruct
    void look() {
        offered = directory.mayCorrect(page.value("slug"), caller);
    }

    /** Whether the caller may correct the sheet and confirm it. */
    public boolean isOffered() {
        return offered;
    }

    /** “Still right”: confirms the sheet. */
    public void confirm() throws IOException {
        if (directory.confirm(page.value("slug"), caller)) {
            notice.say(i18n.t("directory.edit.confirmed"));
        }
        answers.goTo("/annuaire/" + page.value("slug"));
    }
}
