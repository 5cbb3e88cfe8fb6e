package org.entraidants.directory.search;

import org.jspecify.annotations.Nullable;

/**
 * Places near one another on the map.
 *
 * @param lat of their middle
 * @param lon of their middle
 * @param slug of a place alone; null for several
 * @param name of a place alone; null for several
 */
public record Cluster(
        double lat,
        double lon,
        int count,
        @Nullable String slug,
        @Nullable String name) {}
