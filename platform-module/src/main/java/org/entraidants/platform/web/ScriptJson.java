package org.entraidants.platform.web;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** JSON within a page, which may stand in a script element: without {@code <}, {@code >} and {@code &}. */
public final class ScriptJson {
    private static final Map<Character, String> UNSAFE =
            Map.of('<', "\\u003c", '>', "\\u003e", '&', "\\u0026", '\u2028', "\\u2028", '\u2029', "\\u2029");

    private static final Codes SAFE = new Codes(UNSAFE);
    private static final Codes QUOTED = new Codes(quoted());

    private final StringBuilder written = new StringBuilder(1024);
    private final StringBuilder ends = new StringBuilder();
    private boolean follows;

    private static Map<Character, String> quoted() {
        var codes = new HashMap<>(UNSAFE);
        for (char one = 0; one < ' '; one++) {
            codes.put(one, String.format("\\u%04x", (int) one));
        }
        codes.putAll(Map.of('\n', "\\n", '\r', "\\r", '\t', "\\t", '"', "\\\"", '\\', "\\\\"));
        return codes;
    }

    /** Begins the whole: an object. */
    public ScriptJson() {
        begin("{", '}');
    }

    /** Begins an object that stands under a name, up to its {@link #end}. */
    public ScriptJson object(String name) {
        return name(name).begin("{", '}');
    }

    /** Begins an object of a list, up to its {@link #end}. */
    public ScriptJson object() {
        return next().begin("{", '}');
    }

    /** Begins a list that stands under a name, up to its {@link #end}. */
    public ScriptJson list(String name) {
        return name(name).begin("[", ']');
    }

    private ScriptJson begin(String bracket, char end) {
        written.append(bracket);
        ends.append(end);
        follows = false;
        return this;
    }

    /** Ends what was begun last. */
    public ScriptJson end() {
        int last = ends.length() - 1;
        written.append(ends.charAt(last));
        ends.setLength(last);
        follows = true;
        return this;
    }

    public ScriptJson put(String name, String text) {
        name(name);
        quote(text);
        return this;
    }

    public ScriptJson put(String name, long number) {
        name(name).written.append(number);
        return this;
    }

    private ScriptJson name(String name) {
        next();
        quote(name);
        written.append(':');
        return this;
    }

    private ScriptJson next() {
        if (follows) {
            written.append(',');
        }
        follows = true;
        return this;
    }

    private void quote(String text) {
        written.append('"');
        QUOTED.write(text, written);
        written.append('"');
    }

    /** JSON that was made elsewhere. */
    public static String of(JsonObject json) {
        var safe = new StringBuilder();
        SAFE.write(json.toString(), safe);
        return safe.toString();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
