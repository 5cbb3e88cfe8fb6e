package org.entraidants.newsletter.audience;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many an audience is.
 *
 * @param toSend those who get the issue
 * @param excluded how many do not, by the reason: {@code LEFT}, {@code PAUSED}, {@code SUPPRESSED}, {@code MONTHLY}, {@code LIST}
 */
public record Tally(long toSend, Map<String, Long> excluded) {
    public Tally {
        excluded = Collections.unmodifiableMap(new TreeMap<>(excluded));
    }

    /** How many do not get it. */
    public long allExcluded() {
        return excluded.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Everybody who was thought of. */
    public long candidates() {
        return toSend + allExcluded();
    }
}
