package org.entraidants.forum.follow.web;

import java.util.Arrays;
import java.util.Optional;
import org.entraidants.forum.follow.Thing;
import org.entraidants.platform.web.PageRequest;

/** What the forms of following have in common. */
final class FollowForms {
    private FollowForms() {}

    /** The thing that a form was sent for. */
    static Optional<Thing> thing(PageRequest page) {
        String kind = page.posted("kind").orElse("");
        return Arrays.stream(Thing.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .flatMap(one -> page.postedNumber("target").map(id -> new Thing(one, id)));
    }
}
