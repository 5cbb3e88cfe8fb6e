package org.entraidants.forum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.platform.search.Readership;

/** Who reads a space finds what stands in it. */
@Dependent
class SpaceReadership implements Readership {
    @Inject
    Sights sights;

    static String of(long spaceId) {
        return "space:" + spaceId;
    }

    /** As which readers somebody finds. */
    static Set<String> of(Sight sight) {
        return sight.readable().stream().map(SpaceReadership::of).collect(Collectors.toSet());
    }

    @Override
    public Set<String> own() {
        return of(sights.own());
    }
}
