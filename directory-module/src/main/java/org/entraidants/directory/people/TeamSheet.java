package org.entraidants.directory.people;

import java.util.List;
import org.entraidants.directory.Structure;

/**
 * All that those who look after a team need to see of it.
 *
 * @param members referents first
 * @param invitations of those who have not come yet
 * @param requests that wait for a decision
 */
public record TeamSheet(
        Structure structure, List<Membership> members, List<Invitation> invitations, List<JoinRequest> requests) {
    public TeamSheet {
        members = List.copyOf(members);
        invitations = List.copyOf(invitations);
        requests = List.copyOf(requests);
    }

    /** Whether nobody answers for the structure. */
    public boolean isWithoutReferent() {
        return members.stream().noneMatch(Membership::isReferent);
    }
}
