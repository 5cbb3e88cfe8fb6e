package org.entraidants.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entraidants.platform.Route;

/** A route with names in its path, ready to be compared with the address of every request. */
record RoutePattern(Route route, String start, Pattern pattern, List<String> names) {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    static RoutePattern of(Route route) {
        Matcher names = NAME.matcher(route.path());
        return new RoutePattern(
                route,
                route.path()
                        .substring(
                                0, names.find() ? names.start() : route.path().length()),
                Pattern.compile(names.replaceAll("([^/]+)")),
                names.reset().results().map(name -> name.group(1)).toList());
    }

    /** The values of the names, empty when a path is not this route's. */
    Optional<Map<String, String>> match(String path) {
        // A hundred routes are asked at each request, and few begin alike.
        if (!path.startsWith(start)) {
            return Optional.empty();
        }
        Matcher match = pattern.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var values = new TreeMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), match.group(i + 1));
        }
        return Optional.of(values);
    }
}
