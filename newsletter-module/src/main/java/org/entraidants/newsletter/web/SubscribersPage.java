package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.newsletter.subscriber.Subscriber;
import org.entraidants.newsletter.subscriber.SubscriberImports;
import org.entraidants.newsletter.subscriber.SubscriberList;
import org.entraidants.newsletter.subscriber.SubscriberRow;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who has subscribed, and taking in those of a list: {@code /admin/lettre/abonnes}. */
@Named
@RequestScoped
public class SubscribersPage {
    private static final int ROWS = 50;

    @Inject
    SubscriberList subscribers;

    @Inject
    SubscriberImports imports;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private List<SubscriberRow> rows = List.of();
    private Map<Subscriber.State, Long> counts = Map.of();
    private String next = "";
    private SubscriberImports.@Nullable Report report;

    /** Looks at a list, takes it in, or shows. */
    public void open() throws IOException {
        if (page.posted("list").isPresent()) {
            take();
        }
        counts = subscribers.counts(caller);
        List<Subscriber.State> states = Optional.of(getState()).filter(code -> !code.isEmpty()).stream()
                .flatMap(code -> List.of(Subscriber.State.values()).stream()
                        .filter(state -> state.name().equals(code)))
                .toList();
        List<SubscriberRow> found = subscribers.newest(
                states.isEmpty() ? List.of(Subscriber.State.values()) : states,
                getWords(),
                page.parameterNumber("avant").orElse(Long.MAX_VALUE),
                ROWS + 1,
                caller);
        rows = found.size() > ROWS ? found.subList(0, ROWS) : found;
        if (found.size() > ROWS) {
            next = page.to(page.getPath())
                    + PageRequest.query(Map.of(
                            "etat", List.of(getState()),
                            "q", List.of(getWords()),
                            "avant", List.of(Long.toString(rows.get(ROWS - 1).id()))));
        }
    }

    private void take() {
        boolean forGood = page.posted("take").isPresent();
        if (forGood && page.posted("vouch").isEmpty()) {
            errors.add("vouch", i18n.t("newsletter.import.vouch.missing"));
            return;
        }
        report = imports.take(
                page.posted("list").orElse(""), page.posted("source").orElse(""), i18n.getLanguage(), forGood, caller);
    }

    /** What was pasted, as long as it is not taken in. */
    public String getList() {
        return report != null && report.done() ? "" : page.posted("list").orElse("");
    }

    /** Where the list comes from, as it was typed. */
    public String getSource() {
        return page.posted("source").orElse("");
    }

    /** What the list would bring, or has brought; null when none was sent. */
    public SubscriberImports.@Nullable Report getReport() {
        return report;
    }

    public String getWords() {
        return page.parameter("q");
    }

    /** The one state that is shown; empty for all. */
    public String getState() {
        return page.parameter("etat");
    }

    public List<Subscriber.State> getStates() {
        return List.of(Subscriber.State.values());
    }

    /** How many there are in a state. */
    public long count(Subscriber.State state) {
        return counts.getOrDefault(state, 0L);
    }

    public List<SubscriberRow> getRows() {
        return rows;
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return next;
    }
}
