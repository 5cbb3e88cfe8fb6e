package org.entraidants.directory.search;

import org.jspecify.annotations.Nullable;

/** A person to ask for, who consents to the caller's knowing. */
public record VisibleReferent(
        long structureId, String name, @Nullable String role) {}
