package org.entraidants.platform.guard;

import org.entraidants.platform.privacy.Hit;
import org.entraidants.platform.privacy.Severity;

/** Personal data in a field of a {@link Submission}; never the value itself. */
public record FieldHit(String field, Hit hit) {
    /** Whether its author may not wave it through. */
    public boolean isRefused() {
        return hit.severity() == Severity.REFUSED;
    }
}
