package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.newsletter.audience.Audience;
import org.entraidants.newsletter.audience.Segment;
import org.entraidants.newsletter.audience.Segments;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.persistence.Collision;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The audiences under a name on the page of sending: chosen, kept, forgotten. */
@Named
@RequestScoped
public class KeptAudiences {
    @Inject
    Segments segments;

    @Inject
    Guarded guarded;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    private String name = "";
    private @Nullable List<Segment> all;

    /** The one whose button was pressed. */
    Optional<Audience> chosen() {
        return page.postedNumber("segment")
                .flatMap(segment -> segments.find(segment, caller))
                .map(Segment::audience);
    }

    /** Keeps the audience of the form, or forgets one, when a button wants it. */
    void serve(Audience audience) {
        page.postedNumber("forget").ifPresent(segment -> segments.forget(segment, caller));
        name = page.posted("segmentName").orElse("").strip();
        if (page.posted("keep").isPresent() && !name.isEmpty()) {
            keep(audience);
        }
    }

    private void keep(Audience audience) {
        if (!guarded.passes(Map.of("segmentName", name))) {
            name = guarded.text("segmentName");
            return;
        }
        Collision.repeating(() -> {
            segments.keep(name, audience, caller);
            return true;
        });
        name = "";
    }

    public List<Segment> getAll() {
        List<Segment> known = all == null ? segments.all(caller) : all;
        all = known;
        return known;
    }

    /** What was typed, as long as it is not kept. */
    public String getName() {
        return name;
    }

    public GuardNote getNote() {
        return guarded.getNote();
    }
}
