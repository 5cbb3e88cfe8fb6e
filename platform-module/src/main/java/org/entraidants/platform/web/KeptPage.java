package org.entraidants.platform.web;

import java.time.Instant;
import java.util.Set;

/**
 * A page or a feed as it was made.
 *
 * @param type its media type
 * @param number the newest change that the page may show
 * @param kinds the kinds of things that it shows, empty for all
 * @param until when it has to be made again in any case
 */
record KeptPage(Body body, String type, long number, Set<String> kinds, Instant until) {
    /** @param newest the newest change of its kinds */
    boolean holds(long newest, Instant now) {
        return newest <= number && now.isBefore(until);
    }
}
