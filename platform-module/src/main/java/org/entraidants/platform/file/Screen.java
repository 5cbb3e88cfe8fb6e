package org.entraidants.platform.file;

import java.util.ArrayList;
import java.util.List;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Severity;

/** What the guard says of the texts of one file: the one place where files meet it. */
final class Screen {
    private final List<Finding> refused = new ArrayList<>();
    private final List<Finding> warned = new ArrayList<>();

    /** @param page from 1; 0 for what stands on no page */
    void read(String text, int page) {
        Guard.scan(text).forEach(hit -> {
            var finding = new Finding(hit.kind(), page);
            List<Finding> known = hit.severity() == Severity.REFUSED ? refused : warned;
            if (!known.contains(finding)) {
                known.add(finding);
            }
        });
    }

    /** What must not be kept. */
    List<Finding> refused() {
        return refused;
    }

    /** What may stay when its owner says so. */
    List<Finding> warned() {
        return warned;
    }
}
