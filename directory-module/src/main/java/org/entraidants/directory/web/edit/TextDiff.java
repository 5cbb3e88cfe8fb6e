package org.entraidants.directory.web.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What has changed between two texts: the words between what both begin with and what both end with.
 *
 * @param before what both begin with, shortened
 * @param removed what only the older one says
 * @param added what only the newer one says
 * @param after what both end with, shortened
 */
public record TextDiff(String before, String removed, String added, String after) {
    private static final int CONTEXT = 6;
    private static final String MORE = "… ";

    /** The difference of two texts, word by word. */
    static TextDiff of(String older, String newer) {
        List<String> old = words(older);
        List<String> now = words(newer);
        int shortest = Math.min(old.size(), now.size());
        int first = 0;
        while (first < shortest && old.get(first).equals(now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shortest - first && old.get(old.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
            last++;
        }
        return new TextDiff(
                end(old.subList(0, first)),
                String.join("", old.subList(first, old.size() - last)).strip(),
                String.join("", now.subList(first, now.size() - last)).strip(),
                beginning(old.subList(old.size() - last, old.size())));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<>(Arrays.asList(text.split("(?<=\\s)")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String end(List<String> words) {
        int from = Math.max(0, words.size() - CONTEXT);
        return (from > 0 ? MORE : "") + String.join("", words.subList(from, words.size()));
    }

    private static String beginning(List<String> words) {
        int to = Math.min(words.size(), CONTEXT);
        return String.join("", words.subList(0, to)) + (to < words.size() ? "…" : "");
    }
}
