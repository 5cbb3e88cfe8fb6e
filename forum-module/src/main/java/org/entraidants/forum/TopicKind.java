package org.entraidants.forum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a topic is, and what its form asks for. */
@SuppressWarnings("ImmutableEnumChecker")
public enum TopicKind {
    BLOCKED_PROCEDURE("blocked", true, "procedure", "step", "message", "tried", "urgency"),
    QUESTION("question", true),
    /** With the reading grid of the peer exchange. */
    GOOD_PRACTICE("practice", false, "happened", "why", "keep", "need"),
    INFORMATION("information", false, "source", "until"),
    RESOURCE("resource", false, "link", "audience", "licence");

    private final String code;
    private final boolean solvable;

    private final List<String> details;

    TopicKind(String code, boolean solvable, String... details) {
        this.code = code;
        this.solvable = solvable;
        this.details = List.of(details);
    }

    /** Its word in the API and in addresses. */
    public String code() {
        return code;
    }

    /** Whether it waits for an answer that solves it. */
    public boolean isSolvable() {
        return solvable;
    }

    /** The names of what its form asks for besides title and text, in order. */
    public List<String> details() {
        return details;
    }

    /** The kind of a word of the API. */
    public static Optional<TopicKind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
