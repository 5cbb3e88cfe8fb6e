package org.entraidants.directory.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entraidants.directory.search.Criteria;

/** What a file of places is called: {@code 2026-11-22_entraidants_lieux-de-mediation-numerique_64.csv}. */
@ApplicationScoped
class FileNames {
    private static final String WHOLE_NETWORK = "reseau";

    @Inject
    Clock clock;

    /** The header that makes a browser keep an answer as a file. */
    String attachment(Criteria criteria, String ending) {
        String territory = criteria.department() == null ? WHOLE_NETWORK : criteria.department();
        return "attachment; filename=\"" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                + "_entraidants_lieux-de-mediation-numerique_" + territory.replaceAll("[^A-Za-z0-9-]", "-") + "."
                + ending + "\"";
    }
}
