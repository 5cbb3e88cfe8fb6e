package org.entraidants.platform.mail.bounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Groups of fields, as machine-readable reports have them: names and values, a blank line between groups. */
record Fields(Map<String, String> values) {
    static List<Fields> groups(String text) {
        List<Fields> groups = new ArrayList<>();
        for (String group : text.replaceAll("\\r\\n?", "\n").strip().split("\\n[ \\t]*\\n+", -1)) {
            groups.add(group(group));
        }
        return groups;
    }

    private static Fields group(String text) {
        Map<String, String> values = new HashMap<>();
        for (String line : text.replaceAll("\\n[ \\t]+", " ").split("\\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).replaceAll("\\s+", " ").strip());
            }
        }
        return new Fields(values);
    }

    /** A value; empty when the field is not there. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** A value without the type before it, as in {@code rfc822; lea@exemple.example}. */
    String typed(String name) {
        String value = get(name);
        return value.substring(value.indexOf(';') + 1).strip().replaceAll("^<|>$", "");
    }
}
