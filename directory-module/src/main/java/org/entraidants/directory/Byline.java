package org.entraidants.directory;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who wrote something, as it stands beside it.
 *
 * @param name the name of the account
 * @param structure the name of the structure where they help, empty for none
 * @param slug the last part of the address of its sheet, empty for none
 */
public record Byline(String name, String structure, String slug) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** As it is shown to strangers: first name and initial, “Camille L.”. */
    public String shortName() {
        String[] parts = SPACES.split(name.strip(), -1);
        String last = parts[parts.length - 1];
        return parts.length < 2 ? last : parts[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }

    /** The initials of the name, two at most. */
    public String initials() {
        return Stream.of(SPACES.split(name.strip(), -1))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
