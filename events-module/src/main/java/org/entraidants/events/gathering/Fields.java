package org.entraidants.events.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of a form, read one by one; what is wrong with them is noted. */
final class Fields {
    private final Map<String, String> texts;
    private final List<Flaw> flaws = new ArrayList<>();

    Fields(Map<String, String> texts) {
        this.texts = texts;
    }

    /** What was typed, without spaces around it. */
    String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    /** A text that may be missing. */
    String text(String field, int longest) {
        String text = text(field);
        if (text.length() > longest) {
            flaws.add(Flaw.tooLong(field, longest));
        }
        return text;
    }

    /** A text that must be there. */
    String needed(String field, int longest) {
        String text = text(field, longest);
        if (text.isEmpty()) {
            flaws.add(Flaw.missing(field));
        }
        return text;
    }

    /** A number from 1, null for none. */
    @Nullable
    Integer number(String field, int most) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < 1) {
            flaws.add(Flaw.of(field, Flaw.Kind.UNKNOWN));
            return null;
        }
        if (Integer.parseInt(text) > most) {
            flaws.add(new Flaw(field, Flaw.Kind.TOO_MANY, most));
        }
        return Integer.valueOf(text);
    }

    boolean ticked(String field) {
        return !text(field).isEmpty();
    }

    /** One of the values that are offered. */
    <T> T one(String field, Optional<T> chosen, T otherwise) {
        if (chosen.isEmpty()) {
            wrong(field, Flaw.Kind.UNKNOWN);
        }
        return chosen.orElse(otherwise);
    }

    void wrong(String field, Flaw.Kind kind) {
        flaws.add(Flaw.of(field, kind));
    }

    void add(List<Flaw> others) {
        flaws.addAll(others);
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }
}
