package org.entraidants.directory.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.orientation.Code;
import org.entraidants.directory.orientation.Orientation;
import org.entraidants.directory.orientation.Orientations;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.PageRequest;

/** What I have sent, and what was sent to my structures: {@code /orientations}. */
@Named
@RequestScoped
public class OrientationList {
    private static final String PATH = "/orientations";
    private static final String STATE = "etat";
    private static final String OVER = "closes";
    private static final int ROWS = 20;

    @Inject
    Orientations orientations;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    private boolean over;
    private boolean codeUnknown;
    private boolean referent;
    private List<Orientation> received = List.of();
    private List<Orientation> sent = List.of();

    /** Shows both lists, or leads on to the one whose code was typed. */
    public void open() throws IOException {
        String typed = parameter("code");
        if (!typed.isEmpty()) {
            Optional<Orientation> found = Code.read(typed).flatMap(code -> orientations.find(code, caller));
            if (found.isPresent()) {
                answers.goTo(PATH + "/" + found.get().code());
                return;
            }
            codeUnknown = true;
        }
        over = parameter(STATE).equals(OVER);
        referent = orientations.isReferent(caller);
        received = referent ? orientations.received(over, before("recues"), ROWS + 1, caller) : List.of();
        sent = orientations.sent(over, before("envoyees"), ROWS + 1, caller);
    }

    private Long before(String name) {
        return PageRequest.number(parameter(name)).orElse(Long.MAX_VALUE);
    }

    private String parameter(String name) {
        return page.parameter(name);
    }

    /** Whether it shows what has come to rest. */
    public boolean isOver() {
        return over;
    }

    public boolean isCodeUnknown() {
        return codeUnknown;
    }

    /** Whether anything could be sent to the caller. */
    public boolean isReferent() {
        return referent;
    }

    public List<Orientation> getReceived() {
        return received.subList(0, Math.min(ROWS, received.size()));
    }

    public List<Orientation> getSent() {
        return sent.subList(0, Math.min(ROWS, sent.size()));
    }

    /** Where the older ones that were received are, empty at the end. */
    public String getMoreReceived() {
        return more("recues", received);
    }

    /** Where the older ones that were sent are, empty at the end. */
    public String getMoreSent() {
        return more("envoyees", sent);
    }

    private String more(String name, List<Orientation> rows) {
        if (rows.size() <= ROWS) {
            return "";
        }
        var parameters = new LinkedHashMap<String, List<String>>();
        if (over) {
            parameters.put(STATE, List.of(OVER));
        }
        parameters.put(name, List.of(Long.toString(rows.get(ROWS - 1).id())));
        return page.to(PATH) + PageRequest.query(parameters);
    }

    /** Those that have come to rest, or the others. */
    public String getOthers() {
        return page.to(PATH) + (over ? "" : PageRequest.query(Map.of(STATE, List.of(OVER))));
    }

    /** After how many days without a change one is wiped. */
    public int getDays() {
        return settings.orientationDays();
    }
}
