package org.entraidants.platform.web;

import jakarta.json.JsonObject;

/** JSON within a page. */
public final class ScriptJson {
    private ScriptJson() {}

    /** JSON that may stand in a script element: without {@code <}, {@code >} and {@code &}. */
    public static String of(JsonObject json) {
        String plain = json.toString();
        var safe = new StringBuilder(plain.length() + plain.length() / 8);
        for (int i = 0; i < plain.length(); i++) {
            char one = plain.charAt(i);
            switch (one) {
                case '<' -> safe.append("\\u003c");
                case '>' -> safe.append("\\u003e");
                case '&' -> safe.append("\\u0026");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(one);
            }
        }
        return safe.toString();
    }
}
