package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entraidants.newsletter.sending.DeliveryRow;
import org.entraidants.newsletter.sending.DeliveryState;
import org.entraidants.newsletter.sending.SendingLedger;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.PageRequest;

/** What became of each recipient of an issue: {@code /admin/lettre/…/destinataires}. */
@Named
@RequestScoped
public class RecipientsPage {
    private static final int ROWS = 50;

    @Inject
    SendingLedger ledger;

    @Inject
    OpenIssue open;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    private List<DeliveryRow> rows = List.of();
    private String next = "";

    /** Finds the rows of the page. */
    public void open() throws IOException {
        if (open.find().isEmpty()) {
            return;
        }
        long id = PageRequest.number(page.value("issue")).orElse(0L);
        List<DeliveryState> states =
                DeliveryState.coded(getState()).map(List::of).orElseGet(() -> List.of(DeliveryState.values()));
        long after = page.parameterNumber("apres").orElse(0L);
        List<DeliveryRow> found = ledger.rows(id, states, getWords(), after, ROWS + 1, caller);
        rows = found.size() > ROWS ? found.subList(0, ROWS) : found;
        if (found.size() > ROWS) {
            next = page.to(page.getPath())
                    + PageRequest.query(Map.of(
                            "etat", List.of(getState()),
                            "q", List.of(getWords()),
                            "apres", List.of(Long.toString(rows.get(ROWS - 1).subscriberId()))));
        }
    }

    public String getWords() {
        return page.parameter("q");
    }

    /** The code of the one state that is shown; empty for all. */
    public String getState() {
        return page.parameter("etat");
    }

    public List<DeliveryState> getStates() {
        return List.of(DeliveryState.values());
    }

    public List<DeliveryRow> getRows() {
        return rows;
    }

    /** The tint of the state of a row. */
    public String tint(DeliveryRow row) {
        return switch (row.state()) {
            case SENT -> "ok";
            case WAITING, CLAIMED, SENDING -> "wait";
            case EXCLUDED, CANCELLED, KEPT -> "";
            default -> "warm";
        };
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return next;
    }
}
