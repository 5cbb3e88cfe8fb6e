package org.entraidants.directory.print;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.SearchParameters;

/** The parameters of the list as they stand in an address, kept for later. */
final class ListQuery {
    private ListQuery() {}

    /**
     * What the parameters ask for; a guide is read for weeks, so that what is open just now does not matter.
     *
     * @throws org.entraidants.platform.web.InvalidParameter for one that cannot be understood
     */
    static Criteria criteria(String query, Instant now) {
        Map<String, List<String>> parameters = parse(query);
        parameters.remove("open");
        parameters.remove("order");
        return SearchParameters.read(parameters, now);
    }

    private static Map<String, List<String>> parse(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        Arrays.stream(query.replaceFirst("^\\?", "").split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> parameters
                        .computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>())
                        .add(decoded(pair[1])));
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
