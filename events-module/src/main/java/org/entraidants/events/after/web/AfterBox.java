package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.entraidants.events.after.Minutes;
import org.entraidants.events.after.Trace;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.web.OpenGathering;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** On the page of a gathering: what remains of it. One statement, and none before it begins. */
@Named
@RequestScoped
public class AfterBox {
    @Inject
    OpenGathering open;

    @Inject
    Minutes minutes;

    @Inject
    PageRequest page;

    @Inject
    Clock clock;

    private @Nullable Trace trace;
    private boolean looked;

    /** Whether it has begun, so that something may remain. */
    public boolean isBegun() {
        return begun().isPresent();
    }

    private Optional<Gathering> begun() {
        return open.gathering().filter(one -> !one.isDraft() && !one.startsAt().isAfter(clock.instant()));
    }

    /** Whether all who see the gathering find something. */
    public boolean isShown() {
        return trace().filter(one -> one.isShown(Dates.dateOf(clock.instant()))).isPresent();
    }

    /** Whether minutes are among it. */
    public boolean isMinutes() {
        return trace().filter(Trace::isPublished).isPresent();
    }

    private Optional<Trace> trace() {
        if (!looked) {
            looked = true;
            trace = begun().flatMap(minutes::of).orElse(null);
        }
        return Optional.ofNullable(trace);
    }

    /** The page of what remains. */
    public String getHref() {
        return page.to(path() + "/compte-rendu");
    }

    /** Where one sees to it, for those who plan. */
    public String getDesk() {
        return page.to(path() + "/apres");
    }

    private String path() {
        return open.gathering().map(Gathering::path).orElse("/agenda");
    }
}
