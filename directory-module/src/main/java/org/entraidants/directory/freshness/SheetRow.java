package org.entraidants.directory.freshness;

import java.time.Instant;
import org.entraidants.directory.Structure;
import org.jspecify.annotations.Nullable;

/**
 * One sheet in the list of an animator.
 *
 * @param asking how far it is asked about; null when it is not
 * @param quality what the sheet still lacks
 */
public record SheetRow(
        Structure structure, SheetState state, @Nullable SheetAsking asking, Quality quality) {
    public @Nullable Instant remindedAt() {
        return asking == null ? null : asking.remindedAt();
    }
}
