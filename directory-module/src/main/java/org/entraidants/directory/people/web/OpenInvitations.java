package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.people.Invitation;
import org.entraidants.directory.people.Invitations;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** Everybody who is invited and has not come yet: {@code /admin/invitations}. */
@Named
@RequestScoped
public class OpenInvitations {
    private static final int ROWS = 30;

    @Inject
    HttpServletRequest request;

    @Inject
    Invitations invitations;

    @Inject
    InvitationDeeds deeds;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private List<Invitation> found = List.of();

    /** Renews or withdraws one, or shows a page of them. */
    public void open() throws IOException {
        Optional<String> done = deeds.done();
        if (done.isPresent()) {
            answers.goTo("/admin/invitations", i18n.t(done.get()));
        } else {
            Long before = PageRequest.number(request.getParameter("avant")).orElse(null);
            found = invitations.open(before, ROWS + 1, caller);
        }
    }

    public List<Invitation> getList() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    /** Where the next page is, empty at the end. */
    public String getNext() {
        return found.size() <= ROWS
                ? ""
                : page.to("/admin/invitations")
                        + PageRequest.query(Map.of(
                                "avant",
                                List.of(Long.toString(found.get(ROWS - 1).id()))));
    }
}
