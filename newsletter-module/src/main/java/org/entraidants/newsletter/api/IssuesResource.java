package org.entraidants.newsletter.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.newsletter.audience.Audience;
import org.entraidants.newsletter.issue.Edit;
import org.entraidants.newsletter.issue.IssueRow;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.newsletter.sending.DeliveryRow;
import org.entraidants.newsletter.sending.DeliveryState;
import org.entraidants.newsletter.sending.Departures;
import org.entraidants.newsletter.sending.SendingLedger;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.api.Problem;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.InvalidParameter;

/** Issues for programs: everybody reads those that have left, animators write and send. */
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssuesResource {
    private static final int ROWS = 20;
    private static final int DELIVERIES = 200;

    @Inject
    Issues issues;

    @Inject
    NewIssue newIssue;

    @Inject
    Departures departures;

    @Inject
    SendingLedger ledger;

    @Inject
    IssueSheets sheets;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Issues, the newest first: those that have left; to an animator, all")
    public IssueSheet.Page list(@QueryParam("after") @DefaultValue("") String after) {
        long before = after.isEmpty() ? Long.MAX_VALUE : number(after);
        List<IssueRow> rows =
                caller.isAnimator() ? issues.newest(before, ROWS + 1, caller) : issues.published(before, ROWS + 1);
        return sheets.page(rows, ROWS);
    }

    private static long number(String after) {
        if (!after.matches("\\d{1,18}")) {
            throw new InvalidParameter("after", after, "the cursor of such a list", null);
        }
        return Long.parseLong(after);
    }

    @POST
    @Operation(summary = "Write an issue; it stays a draft")
    public Response write(@Valid @NotNull WrittenIssue written) {
        caller.require(Role.ANIMATOR);
        Edit edit = newIssue.write(written, caller);
        if (edit instanceof Edit.Saved saved) {
            return Response.status(Response.Status.CREATED)
                    .header("Location", "/api/v1/issues/" + saved.id())
                    .entity(new IssueSheet.Made(saved.id()))
                    .build();
        }
        if (edit instanceof Edit.Refused refused) {
            throw new TextRefused(refused.verdict());
        }
        String field = edit instanceof Edit.Wrong wrong ? wrong.field() : "blocks";
        return Problem.flawed(List.of(field + " is too long, or says nothing that is understood"))
                .response()
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An issue with its blocks")
    public IssueSheet read(@PathParam("id") long id) {
        Optional<Sheet> found = caller.isAnimator() ? issues.open(id, caller) : issues.published(id);
        return found.map(sheet -> sheets.of(sheet, caller.isAnimator() ? ledger.progress(id, caller) : null))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("{id}/send")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Send an issue to its audience, now")
    public Response send(@PathParam("id") long id) {
        caller.require(Role.ANIMATOR);
        Sheet sheet = issues.open(id, caller).orElseThrow(NotFoundException::new);
        Departures.Answer answer = departures.send(
                id, Audience.of(sheet.issue().audience()), sheet.issue().perMinute(), null, caller);
        return switch (answer) {
            case BEGUN, SCHEDULED -> Response.accepted(new IssueSheet.Made(id)).build();
            case FLAWED ->
                Problem.flawed(issues.flaws(sheet).stream()
                                .map(flaw -> flaw.kind() + " " + flaw.detail())
                                .toList())
                        .response()
                        .build();
            case NOBODY -> Problem.of(409, "Nobody would get it.").response().build();
            case GONE -> Problem.of(409, "It has left already.").response().build();
        };
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "What became of each recipient, and how many are in each state")
    public IssueSheet.Deliveries deliveries(
            @PathParam("id") long id,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("after") @DefaultValue("0") String after) {
        caller.require(Role.ANIMATOR);
        if (issues.open(id, caller).isEmpty()) {
            throw new NotFoundException();
        }
        List<DeliveryState> states = status.isEmpty()
                ? List.of(DeliveryState.values())
                : List.of(DeliveryState.coded(status)
                        .orElseThrow(() -> new InvalidParameter(
                                "status",
                                status,
                                "waiting, claimed, sending, sent, failed, excluded, cancelled or kept",
                                null)));
        List<DeliveryRow> rows = ledger.rows(id, states, "", number(after), DELIVERIES + 1, caller);
        return sheets.deliveries(id, status, rows, DELIVERIES, ledger.progress(id, caller));
    }
}
