package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.directory.duplicates.Duplicates;
import org.entraidants.directory.duplicates.Duplicates.Likely;
import org.entraidants.directory.people.JoinRequest;
import org.entraidants.directory.people.JoinRequests;
import org.entraidants.directory.people.JoinRequests.Decision;
import org.entraidants.directory.people.Profile;
import org.entraidants.directory.people.ProposedStructure;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.privacy.Hit;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Deciding on a request or a proposal: {@code /demandes/{id}}. */
@Named
@RequestScoped
public class RequestPage {
    @Inject
    JoinRequests requests;

    @Inject
    Duplicates duplicates;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    RefusedText refusedText;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private @Nullable JoinRequest asked;
    private List<Likely> likely = List.of();
    private String reason = "";

    /** Shows the request. */
    public void open() throws IOException {
        Optional<Long> known = page.postedNumber("welcome");
        if (known.isPresent()) {
            tell(requests.approveInto(id(), known.get(), caller), "directory.request.approved");
            return;
        }
        Optional<JoinRequest> found = requests.find(id(), caller);
        if (found.isPresent()) {
            asked = found.get();
            likely = likely(asked);
        } else {
            answers.notFound();
        }
    }

    private List<Likely> likely(JoinRequest request) {
        ProposedStructure proposed = request.proposed();
        return proposed == null || !request.isWaiting()
                ? List.of()
                : duplicates.likely(proposed.name(), proposed.address(), proposed.postcode(), proposed.commune());
    }

    public void approve() throws IOException {
        tell(requests.approve(id(), false, caller), "directory.request.approved");
    }

    public void approveAsReferent() throws IOException {
        tell(requests.approve(id(), true, caller), "directory.request.approved");
    }

    public void decline() throws IOException {
        List<Hit> hits = requests.refusedIn(reason);
        if (reason.isBlank()) {
            errors.add("reason", i18n.t("directory.request.reason.missing"));
        } else if (reason.length() > Profile.LONGEST) {
            errors.add("reason", i18n.t("directory.people.tooLong", Profile.LONGEST, reason.length()));
        } else if (!hits.isEmpty()) {
            refusedText.show("reason", hits);
        } else {
            tell(requests.decline(id(), reason, caller), "directory.request.declined");
        }
    }

    /** The page tells who was faster. */
    private void tell(Decision decision, String done) throws IOException {
        String words = decision == Decision.DONE ? done : "directory.request.taken";
        answers.goTo("/demandes/" + id(), i18n.t(words));
    }

    private long id() {
        return PageRequest.number(page.value("id")).orElse(-1L);
    }

    /** Whether there is something to decide; while a decision comes in, before the request is read, it may be. */
    public boolean isUndecided() {
        return asked == null ? FacesContext.getCurrentInstance().isPostback() : asked.isWaiting();
    }

    /** Whether it is about a new structure; while a decision comes in, what its button says. */
    public boolean isProposal() {
        return asked == null ? page.posted("list").isPresent() : asked.isProposal();
    }

    /** What is listed already and may be the proposed structure. */
    public List<Likely> getLikely() {
        return likely;
    }

    public @Nullable JoinRequest getAsked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
