package org.entraidants.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a hand may correct on the sheet of a structure and of its main site; always a text, a list has one value a line. */
public enum Detail {
    NAME("name", 250),
    USUAL_NAME("usualName", 250),
    SUMMARY("summary", 2_000),
    DESCRIPTION("description", 10_000),
    ADDRESS("address", 500),
    ADDRESS_DETAILS("addressDetails", 500),
    POSTCODE("postcode", 10),
    COMMUNE("commune", 200),
    PHONE("phone", 60),
    EMAILS("emails", 4_000),
    WEBSITES("websites", 4_000),
    BOOKING_PAGE("bookingPage", 2_000),
    HOURS("hours", 1_000);

    private static final Set<Detail> REQUIRED = EnumSet.of(NAME, ADDRESS, POSTCODE, COMMUNE);
    private static final Set<Detail> PROSE = EnumSet.of(NAME, USUAL_NAME, SUMMARY, DESCRIPTION, HOURS);

    private final String key;
    private final int longest;

    Detail(String key, int longest) {
        this.key = key;
        this.longest = longest;
    }

    /** Its name in forms, in messages and in the JSON of revisions. */
    public String key() {
        return key;
    }

    /** The most UTF-16 units that it may have. */
    public int longest() {
        return longest;
    }

    boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** Whether people write sentences there, in which personal data may slip. A structure's contacts are no such thing. */
    boolean isProse() {
        return PROSE.contains(this);
    }

    /** What was typed, without stray blanks and control characters; null is an empty text. */
    String tidy(@Nullable String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        return switch (this) {
            case DESCRIPTION -> text.strip();
            case EMAILS -> linesOf(text.split("[\\s,;]+"));
            case WEBSITES -> linesOf(text.split("\\s+"));
            default -> text.replaceAll("[ \n]+", " ").strip();
        };
    }

    private static String linesOf(String[] values) {
        return Arrays.stream(values)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    static List<String> lines(String text) {
        return Stream.of(text.split("\n")).filter(line -> !line.isEmpty()).toList();
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
