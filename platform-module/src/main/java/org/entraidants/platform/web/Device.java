package org.entraidants.platform.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser and its system in words that their owner knows: “Firefox, Linux”. Nothing finer is kept. */
final class Device {
    /** In the order in which they must be looked for: most browsers also say the names of others. */
    private static final Map<Integer, String[]> BROWSERS = new TreeMap<>(Map.of(
            1, new String[] {"Edg", "Edge"},
            2, new String[] {"OPR/", "Opera"},
            3, new String[] {"SamsungBrowser", "Samsung Internet"},
            4, new String[] {"Firefox", "Firefox"},
            5, new String[] {"Chrome", "Chrome"},
            6, new String[] {"Safari", "Safari"}));

    private static final Map<Integer, String[]> SYSTEMS = new TreeMap<>(Map.of(
            1, new String[] {"iPhone", "iPhone"},
            2, new String[] {"iPad", "iPad"},
            3, new String[] {"Android", "Android"},
            4, new String[] {"Windows", "Windows"},
            5, new String[] {"Mac OS", "macOS"},
            6, new String[] {"Linux", "Linux"}));

    private Device() {}

    /** The words for a header {@code User-Agent}; empty when it says nothing known. */
    static String of(@Nullable String agent) {
        return agent == null
                ? ""
                : Stream.of(BROWSERS, SYSTEMS)
                        .flatMap(known -> known.values().stream()
                                .filter(one -> agent.contains(one[0]))
                                .map(one -> one[1])
                                .limit(1))
                        .collect(Collectors.joining(", "));
    }
}
