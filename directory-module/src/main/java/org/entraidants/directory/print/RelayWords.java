package org.entraidants.directory.print;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.relay.Relay;

/** A relay in one line. */
final class RelayWords {
    private RelayWords() {}

    static String line(Relay relay) {
        return Stream.of(relay.name(), relay.address(), relay.hours(), relay.phone())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
