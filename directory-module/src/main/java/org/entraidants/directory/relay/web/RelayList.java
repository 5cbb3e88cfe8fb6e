package org.entraidants.directory.relay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.relay.Relay;
import org.entraidants.directory.relay.Relays;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** The relays of the network: {@code /relais}. */
@Named
@RequestScoped
public class RelayList {
    private static final int AT_ONCE = 30;

    @Inject
    Relays relays;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private List<Relay> rows = List.of();
    private long doubted;

    /** Does what a button asks for, or shows the relays. */
    public void open() throws IOException {
        Optional<Long> kept = page.postedNumber("keep");
        Optional<Long> removed = page.postedNumber("remove");
        if (kept.isPresent()) {
            relays.keep(kept.get(), caller);
            answers.goTo("/relais", i18n.t("directory.relay.kept"));
        } else if (removed.isPresent()) {
            relays.remove(removed.get(), caller);
            answers.goTo("/relais", i18n.t("directory.relay.removed"));
        } else {
            doubted = page.postedNumber("ask").orElse(0L);
            rows = relays.newest(before(), AT_ONCE, caller);
        }
    }

    private long before() {
        return PageRequest.number(page.parameter("avant")).orElse(0L);
    }

    public List<Relay> getRows() {
        return rows;
    }

    /** Whether the page asks if this one shall really go. */
    public boolean isDoubted(Relay relay) {
        return relay.id() == doubted;
    }

    /** The address of the relays before these; empty when there are no more. */
    public String getNext() {
        return rows.size() < AT_ONCE
                ? ""
                : page.to("/relais")
                        + PageRequest.query(Map.of(
                                "avant",
                                List.of(Long.toString(rows.get(rows.size() - 1).id()))));
    }
}
