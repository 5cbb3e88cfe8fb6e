package org.entraidants.directory.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kept search in the list of its owner.
 *
 * @param query the end of the address of the list
 * @param toldAt when a mail last told of it; null for never
 */
public record SavedSearchRow(
        long id,
        String name,
        String query,
        Frequency frequency,
        @Nullable Instant toldAt) {}
