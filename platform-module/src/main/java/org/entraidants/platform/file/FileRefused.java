package org.entraidants.platform.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file that is not kept: why, and how to mend it. Nothing of it stays. */
public class FileRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 5;

    /** What is wrong with a file. */
    public enum Reason {
        /** More bytes than are taken. */
        TOO_LARGE,
        /** Nothing in it. */
        EMPTY,
        /** Neither an image nor a PDF by what is in it, whatever its name says. */
        WRONG_TYPE,
        /** Cut off or broken. */
        BROKEN,
        /** An image of more pixels than are taken. */
        TOO_MANY_PIXELS,
        /** A PDF behind a password, or that forbids to change it. */
        ENCRYPTED,
        /** A PDF of more pages than are taken. */
        TOO_MANY_PAGES,
        /** A PDF of more text than the guard is given to read, or that unfolds without end. */
        TOO_LONG,
        /** The name holds personal data. */
        PERSONAL_DATA_IN_NAME,
        /** The text holds personal data. */
        PERSONAL_DATA,
        /** The account has sent as many files as one may in a day. */
        TOO_MANY_FILES,
        /** Too many files come at once. */
        BUSY
    }

    private final Reason reason;
    private final String name;
    private final long most;
    private final transient List<Finding> findings;

    private FileRefused(Reason reason, String name, long most, List<Finding> findings) {
        super("A file is refused: " + reason);
        this.reason = reason;
        this.name = name;
        this.most = most;
        this.findings = findings;
    }

    static FileRefused because(Reason reason, String name) {
        return new FileRefused(reason, name, 0, List.of());
    }

    static FileRefused beyond(Reason reason, String name, long most) {
        return new FileRefused(reason, name, most, List.of());
    }

    static FileRefused with(Reason reason, String name, List<Finding> findings) {
        return new FileRefused(reason, name, 0, findings);
    }

    public Reason reason() {
        return reason;
    }

    /** The personal data that was found; empty when another thing is wrong. */
    public List<Finding> findings() {
        return findings;
    }

    /** What is wrong, why, and how to mend it. */
    public String text(Locale language) {
        String found = findings.stream()
                .map(finding -> finding.text(language))
                .distinct()
                .limit(MOST_TOLD)
                .collect(Collectors.joining(" "));
        return FileWords.text(language, "refused." + reason, name, most, found);
    }
}
