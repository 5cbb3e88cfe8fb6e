package org.entraidants.platform.web;

import jakarta.json.JsonObject;

/** JSON within a page. */
public final class ScriptJson {
    private ScriptJson() {}

    /** JSON that may stand in a script element: without {@code <}, {@code >} and {@code &}. */
    public static String of(JsonObject json) {
        String plain = json.toString();
        var safe = new StringBuilder(plain.length() + plain.length() / 4);
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            String code = code(plain.charAt(i));
            if (!code.isEmpty()) {
                safe.append(plain, from, i).append(code);
                from = i + 1;
            }
        }
        return safe.append(plain, from, plain.length()).toString();
    }

    private static String code(char one) {
        return switch (one) {
            case '<' -> "\\u003c";
            case '>' -> "\\u003e";
            case '&' -> "\\u0026";
            case '\u2028' -> "\\u2028";
            case '\u2029' -> "\\u2029";
            default -> "";
        };
    }
}
