package org.entraidants.platform.web;

import jakarta.json.JsonObject;

/** JSON within a page. */
public final class ScriptJson {
    private ScriptJson() {}

    /** JSON that may stand in a script element: without {@code <}, {@code >} and {@code &}. */
    public static String of(JsonObject json) {
        return json.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
