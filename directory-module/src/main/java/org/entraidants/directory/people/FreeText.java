package org.entraidants.directory.people;

import java.util.List;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Hit;
import org.entraidants.platform.privacy.Severity;

/** What people write freely about themselves and their structure. */
final class FreeText {
    private FreeText() {}

    /** The personal data that keep a text from being stored. */
    static List<Hit> refused(String text) {
        return Guard.scan(text).stream()
                .filter(hit -> hit.severity() == Severity.REFUSED)
                .toList();
    }
}
