package org.entraidants.directory.freshness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.entraidants.directory.Structure;
import org.entraidants.directory.freshness.Quality;
import org.entraidants.platform.web.Dates;

/** How good a sheet is, beside the buttons of those who look after it. */
@Named
@RequestScoped
public class SheetScore {
    @Inject
    Clock clock;

    /** 0 to 100. */
    public int of(Structure structure) {
        return Quality.of(structure, Dates.dateOf(clock.instant())).points();
    }
}
