package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.entraidants.directory.people.Invitations;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.PageRequest;

/** The buttons beside an invitation that is open. */
@RequestScoped
class InvitationDeeds {
    @Inject
    Invitations invitations;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    /** Does what a pressed button asks for, and gives the message key of what became of it; empty when none was. */
    Optional<String> done() {
        Optional<String> renewed = page.postedNumber("renew")
                .map(id -> invitations.renew(id, caller) ? "directory.invite.renewed" : "directory.invite.over");
        return renewed.isPresent()
                ? renewed
                : page.postedNumber("withdraw")
                        .map(id -> invitations.withdraw(id, caller)
                                ? "directory.invite.withdrawn"
                                : "directory.invite.over");
    }
}
