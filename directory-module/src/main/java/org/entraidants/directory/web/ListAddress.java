package org.entraidants.directory.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.web.PageRequest;

/**
 * What the address of the list asks for, in the words of {@code SearchParameters}, without what the form sends empty.
 *
 * @param parameters without the cursor
 */
public record ListAddress(Map<String, List<String>> parameters) {
    private static final String USUAL_HOUR = "10:00";

    /**
     * Reads the address: the day and the hour of the form become one moment; a commune that was typed holds against the
     * place of the device; a radius around nothing counts for nothing.
     */
    public static ListAddress of(Map<String, List<String>> typed) {
        var parameters = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> {
            List<String> filled = values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!filled.isEmpty()) {
                parameters.put(name, filled);
            }
        });
        if (parameters.containsKey("commune")) {
            parameters.remove("lat");
            parameters.remove("lon");
        }
        if (!parameters.containsKey("commune") && !parameters.containsKey("lat")) {
            parameters.remove("radius");
        }
        List<String> day = parameters.remove("day");
        List<String> hour = parameters.remove("hour");
        if (parameters.getOrDefault("open", List.of()).contains("at")) {
            parameters.remove("open");
            if (day != null) {
                parameters.put("open", List.of(day.get(0) + "T" + (hour == null ? USUAL_HOUR : hour.get(0))));
            }
        }
        parameters.remove("after");
        return new ListAddress(parameters);
    }

    /** The first value; empty for none. */
    String one(String name) {
        return parameters.getOrDefault(name, List.of("")).get(0);
    }

    boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    /** Without some parameters. */
    public ListAddress without(String... names) {
        var rest = new LinkedHashMap<>(parameters);
        List.of(names).forEach(rest::remove);
        return new ListAddress(rest);
    }

    /** Without one of the values of a parameter. */
    ListAddress withoutValue(String name, String value) {
        var rest = new LinkedHashMap<>(parameters);
        var values = new ArrayList<>(rest.getOrDefault(name, List.of()));
        values.remove(value);
        rest.put(name, List.copyOf(values));
        return new ListAddress(rest);
    }

    /** With another value of a parameter. */
    public ListAddress with(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value));
        return new ListAddress(changed);
    }

    /** As it stands in an address, with the question mark; empty for everything. */
    public String query() {
        return PageRequest.query(parameters);
    }
}
