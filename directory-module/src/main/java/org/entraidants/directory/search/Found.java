package org.entraidants.directory.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param total of all pages
 * @param after the cursor of the next page; null on the last
 */
public record Found(
        List<FoundStructure> structures,
        int total,
        Counts counts,
        @Nullable String after) {}
