package org.entraidants.directory.people;

import java.util.List;
import java.util.Set;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Service;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to tell.
 *
 * @param languages codes out of {@link #LANGUAGES}
 * @param subjects what one can help colleagues with
 * @param about at most 2,000 characters
 * @param consent who may see all this
 * @param trainer whether one comes to other structures to train
 * @param trainingConditions at most 2,000 characters
 * @param trainingRadius how far, in km; null for as far as one asks
 */
public record Profile(
        List<String> languages,
        List<Service> subjects,
        String about,
        Consent consent,
        boolean trainer,
        List<Service> trainingSubjects,
        String trainingConditions,
        @Nullable Integer trainingRadius) {
    /** The languages one meets at a desk, by their ISO codes; {@code fsl} is French sign language. */
    public static final List<String> LANGUAGES = List.of(
            "fr", "fsl", "en", "es", "pt", "ar", "ber", "tr", "ro", "ru", "uk", "de", "it", "nl", "eu", "oc", "fa",
            "ps", "so", "ti", "bn", "ta", "hi", "zh", "vi", "sq", "sr", "ff", "wo", "ln");

    /** The longest free text. */
    public static final int LONGEST = 2_000;

    /** Somebody who has told nothing yet. */
    public static final Profile NEW =
            new Profile(List.of("fr"), List.of(), "", Consent.NOBODY, false, List.of(), "", null);

    public Profile {
        Set<String> known = Set.copyOf(LANGUAGES);
        languages = languages.stream().filter(known::contains).distinct().toList();
        subjects = List.copyOf(subjects);
        trainingSubjects = List.copyOf(trainingSubjects);
    }
}
