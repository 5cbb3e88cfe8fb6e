package org.entraidants.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.national.Field;
import org.jspecify.annotations.Nullable;

/** What a hand may correct on the sheet of a structure and of its main site; always a text, a list has one value a line. */
public enum Detail {
    NAME("name", Field.NAME, 250),
    USUAL_NAME("usualName", null, 250),
    SUMMARY("summary", Field.SUMMARY, 2_000),
    DESCRIPTION("description", Field.DETAILS, 10_000),
    ADDRESS("address", Field.ADDRESS, 500),
    ADDRESS_DETAILS("addressDetails", Field.ADDRESS_DETAILS, 500),
    POSTCODE("postcode", Field.POSTCODE, 10),
    COMMUNE("commune", Field.COMMUNE, 200),
    PHONE("phone", Field.PHONE, 60),
    EMAILS("emails", Field.EMAILS, 4_000),
    WEBSITES("websites", Field.WEBSITES, 4_000),
    BOOKING_PAGE("bookingPage", Field.BOOKING_PAGE, 2_000),
    HOURS("hours", Field.OPENING_HOURS, 1_000);

    private static final Set<Detail> REQUIRED = EnumSet.of(NAME, ADDRESS, POSTCODE, COMMUNE);
    private static final Set<Detail> PROSE =
            EnumSet.of(NAME, USUAL_NAME, SUMMARY, DESCRIPTION, ADDRESS, ADDRESS_DETAILS, HOURS);

    private final String key;
    private final @Nullable Field field;
    private final int longest;

    Detail(String key, @Nullable Field field, int longest) {
        this.key = key;
        this.field = field;
        this.longest = longest;
    }

    /** Its name in forms and in messages. */
    public String key() {
        return key;
    }

    /** Its name in revisions: the standard's column where there is one. */
    String column() {
        return field == null ? key : field.column();
    }

    /** The most UTF-16 units that it may have. */
    public int longest() {
        return longest;
    }

    boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** Whether people write freely there, so that personal data may slip in. A structure's own contacts are no such thing. */
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
