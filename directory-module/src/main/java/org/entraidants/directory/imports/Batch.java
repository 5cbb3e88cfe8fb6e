package org.entraidants.directory.imports;

import java.util.List;
import org.entraidants.directory.Slugs;
import org.entraidants.directory.national.Line;

/** Some lines of a file, to be looked at or applied in one transaction. */
record Batch(long importId, boolean dryRun, List<Line> lines, Slugs slugs) {

    /** Under which key a source knows a place. */
    record SourceKey(String source, String key) {}

    /** What a source said last. */
    record Known(long linkId, String fingerprint) {}

    int lastLine() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
    }
}
