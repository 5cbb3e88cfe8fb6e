package org.entraidants.directory.alert;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.platform.web.PageRequest;

/**
 * What a kept search asks for, as it stands in the address of the list; the same search is always the same text. What
 * would change from hour to hour is left out: the order, and places that are open at one moment.
 */
public final class SavedQuery {
    static final int LONGEST = 1500;
    private static final Set<String> LEFT_OUT = Set.of("order");
    private static final String OPEN = "open";
    private static final List<String> EVERY_WEEK = List.of("weekend");

    private SavedQuery() {}

    /** The text of these parameters, with the question mark; empty for everything. */
    public static String of(Map<String, List<String>> parameters) {
        var kept = new TreeMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            boolean moment = name.equals(OPEN) && !values.equals(EVERY_WEEK);
            if (SearchParameters.NAMES.contains(name) && !LEFT_OUT.contains(name) && !moment) {
                kept.put(name, values.stream().sorted().distinct().toList());
            }
        });
        if (!kept.containsKey(OPEN)) {
            kept.remove("unknown");
        }
        return PageRequest.query(new LinkedHashMap<>(kept));
    }

    /** The parameters of such a text. */
    public static Map<String, List<String>> read(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (String part : query.replaceFirst("^\\?", "").split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parameters
                        .computeIfAbsent(decoded(part.substring(0, sign)), name -> new ArrayList<>())
                        .add(decoded(part.substring(sign + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
