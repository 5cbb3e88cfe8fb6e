package org.entraidants.platform.web;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Words with places for values, as {@link MessageFormat} writes them. A page says dozens of them: values are put in place
 * without it where they stand as they are, and what is said of a small number is remembered.
 */
final class Sentence {
    private static final int COUNTED = 100;
    private static final int UNGROUPED = 1000;

    /** Characters for private use, that stand for the values. */
    private static final char FIRST = '\uE000';

    private final MessageFormat format;
    private final int places;
    private final @Nullable String frame;
    private final AtomicReferenceArray<@Nullable String> counted = new AtomicReferenceArray<>(COUNTED);

    Sentence(String text, Locale language) {
        format = new MessageFormat(text, language);
        var formats = format.getFormatsByArgumentIndex();
        places = formats.length;
        frame = frame(formats);
    }

    private @Nullable String frame(Format[] formats) {
        if (Arrays.stream(formats).anyMatch(Objects::nonNull)) {
            return null;
        }
        var marks = new Object[formats.length];
        Arrays.setAll(marks, i -> Character.toString(FIRST + i));
        return format.format(marks);
    }

    String with(Object... values) {
        if (frame != null && values.length >= places && Arrays.stream(values).allMatch(Sentence::isAsItIs)) {
            return filled(frame, values);
        }
        return values.length == 1 && isCount(values[0], COUNTED) ? counted((Number) values[0]) : formatted(values);
    }

    private static boolean isAsItIs(Object value) {
        return value instanceof String || isCount(value, UNGROUPED);
    }

    private static boolean isCount(Object value, int end) {
        return (value instanceof Integer || value instanceof Long)
                && ((Number) value).longValue() >= 0
                && ((Number) value).longValue() < end;
    }

    private static String filled(String frame, Object[] values) {
        var words = new StringBuilder(frame.length() + 32);
        for (int i = 0; i < frame.length(); i++) {
            int place = frame.charAt(i) - FIRST;
            if (place >= 0 && place < values.length) {
                words.append(values[place]);
            } else {
                words.append(frame.charAt(i));
            }
        }
        return words.toString();
    }

    private String counted(Number count) {
        String known = counted.get(count.intValue());
        if (known == null) {
            known = formatted(count);
            counted.set(count.intValue(), known);
        }
        return known;
    }

    /** With a format of its own for each use: what it holds for numbers serves one at a time. */
    private String formatted(Object... values) {
        return ((MessageFormat) format.clone()).format(values);
    }
}
