package org.entraidants.forum;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody typed, said with the proper names of operators and tags: “allocations familiales” is the Caf. */
final class OtherNames {
    private static final int MOST = 4;

    private OtherNames() {}

    /** The text itself, then at most three other ways to say it. */
    static List<String> of(String text, Taxonomy taxonomy) {
        String typed = " " + plain(text) + " ";
        Set<String> ways = new LinkedHashSet<>();
        ways.add(text);
        Stream.concat(
                        taxonomy.operators().stream().map(one -> new Named(one.name(), one.synonyms())),
                        taxonomy.tags().stream().map(one -> new Named(one.name(), one.synonyms())))
                .forEach(named -> named.ways(typed, ways));
        return ways.stream().limit(MOST).toList();
    }

    private record Named(String name, List<String> synonyms) {
        void ways(String typed, Set<String> ways) {
            String proper = plain(name);
            synonyms.stream()
                    .map(OtherNames::plain)
                    .filter(other -> !other.isEmpty())
                    .forEach(other -> {
                        if (typed.contains(" " + other + " ")) {
                            ways.add(typed.replace(" " + other + " ", " " + proper + " ")
                                    .strip());
                        } else if (typed.contains(" " + proper + " ")) {
                            ways.add(typed.replace(" " + proper + " ", " " + other + " ")
                                    .strip());
                        }
                    });
        }
    }

    /** Lower case, without accents and signs. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
