package org.entraidants.directory.hours;

import java.io.Serial;

/** A rule that parses and that we do not evaluate; the message is the part in question. */
class UnsupportedRule extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String part;

    private UnsupportedRule(String part) {
        super(part);
        this.part = part;
    }

    static void unless(boolean supported, Object part) throws UnsupportedRule {
        if (!supported) {
            throw new UnsupportedRule(part.toString());
        }
    }

    String part() {
        return part;
    }
}
