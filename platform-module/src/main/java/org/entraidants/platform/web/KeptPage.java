package org.entraidants.platform.web;

import java.time.Instant;

/**
 * A page as it was rendered.
 *
 * @param number the newest change that the page may show
 * @param until when it has to be rendered again in any case
 */
record KeptPage(Body body, long number, Instant until) {
    boolean holds(long newest, Instant now) {
        return number == newest && now.isBefore(until);
    }
}
