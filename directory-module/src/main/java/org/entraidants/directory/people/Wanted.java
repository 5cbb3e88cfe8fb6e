package org.entraidants.directory.people;

import org.entraidants.directory.Service;
import org.entraidants.directory.place.Commune;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param trainers whether only those who come to train
 * @param subject what they help with, or train in; null for anything
 * @param language a code, empty for any
 * @param place from where distances are counted; null for nowhere
 * @param radiusKm how far away at most, with a place
 * @param from how many to leave out: those of the pages before
 */
public record Wanted(
        boolean trainers,
        @Nullable Service subject,
        String language,
        @Nullable Commune place,
        int radiusKm,
        int from) {}
