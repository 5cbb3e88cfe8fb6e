package org.entraidants.platform.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.platform.privacy.Guard;

/**
 * What a form has sent.
 *
 * @param values by the names of the fields
 * @param complete false when something in it is not for us to keep
 */
record FormValues(Map<String, String[]> values, boolean complete) {
    private static final String PARTLY = "partly";

    FormValues {
        values = Map.copyOf(values);
    }

    /** All values but those that hold personal data, which are never stored, not even sealed. */
    static FormValues storable(Map<String, String[]> sent) {
        var values = new LinkedHashMap<String, String[]>();
        sent.forEach((name, all) -> values.put(
                name, Arrays.stream(all).filter(FormValues::isStorable).toArray(String[]::new)));
        boolean complete = sent.entrySet().stream()
                .allMatch(entry -> values.get(entry.getKey()).length == entry.getValue().length);
        return new FormValues(values, complete);
    }

    private static boolean isStorable(String value) {
        return Guard.refused(value).isEmpty();
    }

    /** The values as a browser writes them; a lone word at the beginning when something is missing. */
    String written() {
        return (complete ? "" : PARTLY + "&")
                + values.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getValue())
                                .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    static FormValues read(String written) {
        Map<String, List<String>> values = Stream.of(written.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.groupingBy(
                        pair -> decoded(pair[0]), Collectors.mapping(pair -> decoded(pair[1]), Collectors.toList())));
        return new FormValues(
                values.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().toArray(String[]::new))),
                !written.startsWith(PARTLY + "&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
