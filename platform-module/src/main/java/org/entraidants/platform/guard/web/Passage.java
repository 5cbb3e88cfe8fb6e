package org.entraidants.platform.guard.web;

import java.util.Locale;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.privacy.Hit;
import org.entraidants.platform.privacy.Kind;

/**
 * One hit as its author is shown it.
 *
 * @param field the name of the field
 * @param before some words before the hit
 * @param found the hit itself
 */
public record Passage(Kind kind, boolean refused, String field, String before, String found, String after) {
    private static final int AROUND = 40;

    static Passage of(FieldHit hit, String text) {
        Hit place = hit.hit();
        return new Passage(
                place.kind(),
                hit.isRefused(),
                hit.field(),
                before(text, place.start()),
                text.substring(place.start(), place.end()),
                after(text, place.end()));
    }

    private static String before(String text, int start) {
        int from = Math.max(0, start - AROUND);
        int space = text.indexOf(' ', from);
        if (from == 0) {
            return text.substring(0, start);
        }
        return "… " + text.substring(space >= 0 && space < start ? space + 1 : from, start);
    }

    private static String after(String text, int end) {
        int to = Math.min(text.length(), end + AROUND);
        int space = text.lastIndexOf(' ', to);
        if (to == text.length()) {
            return text.substring(end);
        }
        return text.substring(end, space >= end ? space : to) + " …";
    }

    /** What it is. */
    public String title(Locale locale) {
        return kind.title(locale);
    }

    /** Why it does not belong here. */
    public String explanation(Locale locale) {
        return kind.explanation(locale);
    }

    /** What to write instead. */
    public String instead(Locale locale) {
        return kind.instead(locale);
    }
}
