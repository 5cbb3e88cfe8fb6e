package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The relay takes no mail at all: everything waits, a little longer each time. Known to this node only. */
@ApplicationScoped
public class RelayPause {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    Clock clock;

    private Duration length = Duration.ZERO;
    private Instant until = Instant.MIN;
    private String words = "";

    /** Begins a pause, unless one is on. */
    synchronized void begin(String relayWords) {
        if (!isOn()) {
            Duration doubled = length.isZero() ? FIRST : length.multipliedBy(2);
            length = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
            until = clock.instant().plus(length);
            words = relayWords;
        }
    }

    /** The relay took a mail. */
    synchronized void end() {
        length = Duration.ZERO;
        until = Instant.MIN;
        words = "";
    }

    synchronized boolean isOn() {
        return clock.instant().isBefore(until);
    }

    /** What the relay said last, in its own words; empty while it takes mail. */
    public synchronized Optional<String> words() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
