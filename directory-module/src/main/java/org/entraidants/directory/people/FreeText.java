package org.entraidants.directory.people;

import java.util.List;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Hit;

/** What people write freely about themselves and their structure: their own name, telephone and address are theirs to tell. */
final class FreeText {
    private FreeText() {}

    /** The personal data that keep a text from being stored. */
    static List<Hit> refused(String text) {
        return Guard.refused(text);
    }
}
