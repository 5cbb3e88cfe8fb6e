package org.entraidants.directory.people;

import org.jspecify.annotations.Nullable;

/** A structure that somebody belongs to, at its main site. */
public record Workplace(
        long accountId,
        String slug,
        String name,
        String commune,
        @Nullable String phone,
        @Nullable Double lat,
        @Nullable Double lon) {}
