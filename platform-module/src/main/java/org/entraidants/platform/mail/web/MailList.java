package org.entraidants.platform.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entraidants.platform.mail.Mail.State;
import org.entraidants.platform.mail.MailRow;
import org.entraidants.platform.mail.Mailroom;
import org.entraidants.platform.mail.RelayPause;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The mail of the network, newest first. */
@Named
@RequestScoped
public class MailList {
    private static final int AT_ONCE = 50;
    private static final Set<State> WAITING = EnumSet.of(State.WAITING, State.CLAIMED, State.SENDING);

    @Inject
    Mailroom mailroom;

    @Inject
    RelayPause pause;

    @Inject
    PageRequest page;

    private List<MailRow> rows = List.of();
    private boolean more;

    /** Finds the mails of the address. */
    public void load() {
        List<MailRow> found = mailroom.newest(states(), getAsked(), after(), AT_ONCE + 1);
        more = found.size() > AT_ONCE;
        rows = found.subList(0, Math.min(AT_ONCE, found.size()));
    }

    private Set<State> states() {
        return Arrays.stream(State.values())
                .filter(state -> isShowing(key(state)))
                .findFirst()
                .map(state -> state == State.WAITING ? WAITING : EnumSet.of(state))
                .orElseGet(() -> EnumSet.allOf(State.class));
    }

    private @Nullable Long after() {
        return PageRequest.number(parameter("apres")).orElse(null);
    }

    private String parameter(String name) {
        return page.parameter(name).strip();
    }

    public List<MailRow> getRows() {
        return rows;
    }

    /** What is looked for in the addresses. */
    public String getAsked() {
        return parameter("q").toLowerCase(Locale.ROOT);
    }

    public boolean isShowing(String state) {
        return parameter("voir").equals(state);
    }

    /** Whether the list is a part of all mails. */
    public boolean isFiltered() {
        return !parameter("voir").isEmpty() || !getAsked().isEmpty();
    }

    /** The states one may choose, as ends of message keys. */
    public List<String> getStates() {
        return List.of("waiting", "sent", "failed", "abandoned", "kept");
    }

    /** A state as the end of a message key. */
    public String key(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The address of the mails in one state, or in all. */
    public String showing(String state) {
        return address(state, "");
    }

    /** The address of the mails after these; empty when there are no more. */
    public String getNext() {
        return more
                ? address(
                        parameter("voir"),
                        Long.toString(rows.get(rows.size() - 1).id()))
                : "";
    }

    private String address(String state, String after) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", List.of(getAsked()));
        parameters.put("voir", List.of(state));
        parameters.put("apres", List.of(after));
        return page.to("/courrier") + PageRequest.query(parameters);
    }

    public boolean isSending() {
        return mailroom.isSending();
    }

    /** What the relay says while it takes nothing; empty when it does. */
    public String getRelayWords() {
        return pause.words().orElse("");
    }
}
