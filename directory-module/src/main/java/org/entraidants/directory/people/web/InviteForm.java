package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.directory.people.GuestList;
import org.entraidants.directory.people.Invitations;
import org.entraidants.directory.people.PastedList;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Inviting a pasted list into the structure of the address, or into the network where the address names none. */
@Named
@RequestScoped
public class InviteForm {
    @Inject
    Invitations invitations;

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

    private String list = "";
    private String seen = "";
    private boolean referent;
    private @Nullable GuestList guests;

    /** Shows what would become of the list. */
    public void look() throws IOException {
        guests = null;
        if (list.isBlank()) {
            errors.add("list", i18n.t("directory.invite.list.missing"));
            return;
        }
        Optional<GuestList> found = invitations.preview(slug(), list, caller);
        if (found.isEmpty()) {
            answers.notFound();
        } else if (found.get().isTooLong()) {
            errors.add("list", i18n.t("directory.invite.tooLong", found.get().lines(), PastedList.MOST));
        } else {
            guests = found.get();
            seen = mark();
        }
    }

    /** Sends the invitations, if the list is the one that was looked at. */
    public void send() throws IOException {
        if (!seen.equals(mark())) {
            look();
            return;
        }
        int sent = invitations
                .send(slug(), list, referent, page.getLanguage(), caller)
                .orElse(0);
        if (sent == 0) {
            look();
            errors.add("list", i18n.t("directory.invite.nobody"));
        } else {
            answers.goTo(page.getPath(), i18n.t("directory.invite.sent", sent));
        }
    }

    private String slug() {
        return page.value("slug");
    }

    private String mark() {
        return Integer.toHexString(list.strip().replace("\r\n", "\n").hashCode());
    }

    /** Whether there is a list to send: it has been looked at, or is being sent. */
    public boolean isReady() {
        return (guests != null && guests.invited() > 0) || page.posted("send").isPresent();
    }

    public List<GuestList.Row> getRows() {
        return guests == null ? List.of() : guests.rows();
    }

    /** How many mails would go out. */
    public long getInvited() {
        return guests == null ? 0 : guests.invited();
    }

    public boolean isIntoStructure() {
        return !slug().isEmpty();
    }

    public String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = Objects.requireNonNullElse(list, "");
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = Objects.requireNonNullElse(seen, "");
    }

    public boolean isReferent() {
        return referent;
    }

    public void setReferent(boolean referent) {
        this.referent = referent;
    }
}
