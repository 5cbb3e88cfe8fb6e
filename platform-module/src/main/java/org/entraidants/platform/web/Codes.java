package org.entraidants.platform.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that a text must not hold where it is to stand, and what is written for each. */
final class Codes {
    private final @Nullable String[] codes;

    Codes(Map<Character, String> written) {
        int last = written.keySet().stream().mapToInt(one -> one).max().orElse(-1);
        codes = new @Nullable String[last + 1];
        written.forEach((one, code) -> codes[one] = code);
    }

    /** Writes a text at the end of another one. */
    void write(String text, StringBuilder written) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            String code = one < codes.length ? codes[one] : null;
            if (code != null) {
                written.append(text, from, i).append(code);
                from = i + 1;
            }
        }
        if (from == 0) {
            written.append(text);
        } else {
            written.append(text, from, text.length());
        }
    }
}
