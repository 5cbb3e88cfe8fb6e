package org.entraidants.platform.guard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.AllowedContact;
import org.entraidants.platform.guard.AllowedContacts;
import org.entraidants.platform.guard.Finding;
import org.entraidants.platform.guard.Findings;
import org.entraidants.platform.guard.GuardDesk;
import org.entraidants.platform.guard.Retroscan;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What animators see of the guard, and decide: {@code /admin/donnees-personnelles}. */
@Named
@RequestScoped
public class GuardPage {
    private static final String ADDRESS = "/admin/donnees-personnelles";

    @Inject
    GuardDesk desk;

    @Inject
    AllowedContacts allowed;

    @Inject
    Findings findings;

    @Inject
    Retroscan retroscan;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private String contact = "";
    private String note = "";
    private @Nullable Job job;
    private List<GuardDesk.Asked> asked = List.of();
    private List<GuardDesk.Released> released = List.of();
    private List<GuardDesk.Figures> figures = List.of();
    private List<AllowedContact> allowedOnes = List.of();
    private List<Finding> found = List.of();

    /** Does what a pressed button asks for, or shows everything. */
    public void open() throws IOException {
        if (page.posted("scan").isPresent()) {
            retroscan.start(caller);
            tell("platform.guard.scan.begun");
            return;
        }
        var release = page.postedNumber("release");
        var decline = page.postedNumber("decline");
        var remove = page.postedNumber("remove");
        var settle = page.postedNumber("settle");
        if (release.isPresent()) {
            tell(desk.release(release.get(), caller) ? "platform.guard.released" : "platform.guard.taken");
        } else if (decline.isPresent()) {
            tell(desk.decline(decline.get(), caller) ? "platform.guard.declined" : "platform.guard.taken");
        } else if (remove.isPresent()) {
            allowed.remove(remove.get(), caller);
            tell("platform.guard.removed");
        } else if (settle.isPresent()) {
            findings.settle(settle.get(), caller);
            tell("platform.guard.settled");
        } else {
            show();
        }
    }

    private void show() {
        job = retroscan.newest().orElse(null);
        asked = desk.asked(caller);
        released = desk.released(caller);
        figures = desk.figures(caller);
        allowedOnes = allowed.all(caller);
        found = findings.open(caller);
    }

    /** Puts a contact on the list. */
    public void add() throws IOException {
        if (note.length() > AllowedContacts.LONGEST_NOTE || contact.length() > AllowedContacts.LONGEST_NOTE) {
            errors.add("note", i18n.t("platform.guard.add.tooLong", AllowedContacts.LONGEST_NOTE));
            return;
        }
        var added = allowed.add(contact, note, caller);
        if (added == AllowedContacts.Added.DONE) {
            tell("platform.guard.added");
        } else {
            errors.add("contact", i18n.t("platform.guard.add." + added));
        }
    }

    private void tell(String key) throws IOException {
        answers.goTo(ADDRESS, i18n.t(key));
    }

    public List<GuardDesk.Asked> getAsked() {
        return asked;
    }

    public List<GuardDesk.Released> getReleased() {
        return released;
    }

    public List<GuardDesk.Figures> getFigures() {
        return figures;
    }

    public List<AllowedContact> getAllowed() {
        return allowedOnes;
    }

    public List<Finding> getFindings() {
        return found;
    }

    public boolean isSearching() {
        return job != null && !job.state().isOver();
    }

    public boolean isSearched() {
        return job != null && job.state() == Job.State.DONE;
    }

    public @Nullable Job getJob() {
        return job;
    }

    public Locale getLanguage() {
        return i18n.getLanguage();
    }

    public String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = Objects.requireNonNullElse(contact, "");
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }
}
