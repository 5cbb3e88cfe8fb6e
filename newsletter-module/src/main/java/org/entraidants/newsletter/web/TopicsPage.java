package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.newsletter.subscriber.Topic;
import org.entraidants.newsletter.subscriber.Topics;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** The lists of the letter: {@code /admin/lettre/listes}. */
@Named("letterTopicsPage")
@RequestScoped
public class TopicsPage {
    private static final String HERE = "/admin/lettre/listes";

    @Inject
    Topics topics;

    @Inject
    Guarded guarded;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private List<Topic> rows = List.of();
    private String name = "";
    private String what = "";

    /** Opens or closes a list, or shows. */
    public void open() throws IOException {
        Optional<Long> close = page.postedNumber("close");
        Optional<Long> reopen = page.postedNumber("reopen");
        if (close.isPresent()) {
            topics.close(close.get(), true, caller);
            answers.goTo(HERE, i18n.t("newsletter.topics.closed"));
        } else if (reopen.isPresent()) {
            topics.close(reopen.get(), false, caller);
            answers.goTo(HERE, i18n.t("newsletter.topics.reopened"));
        } else if (page.posted("name").isPresent()) {
            add();
        }
        rows = topics.all(caller);
    }

    private void add() throws IOException {
        name = page.posted("name").orElse("");
        what = page.posted("what").orElse("");
        if (name.isBlank()) {
            errors.add("name", i18n.t("newsletter.topics.name.missing"));
        } else if (guarded.passes(Map.of("name", name, "what", what))) {
            topics.add(name, what, caller);
            answers.goTo(HERE, i18n.t("newsletter.topics.added"));
        } else {
            name = guarded.text("name");
            what = guarded.text("what");
        }
    }

    /** What was typed. */
    public String getName() {
        return name;
    }

    /** What was typed. */
    public String getWhat() {
        return what;
    }

    public GuardNote getNote() {
        return guarded.getNote();
    }

    public List<Topic> getRows() {
        return rows;
    }
}
