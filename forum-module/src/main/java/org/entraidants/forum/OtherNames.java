package org.entraidants.forum;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The proper names of operators and tags, and by which others they go: “allocations familiales” is the Caf. */
final class OtherNames {
    private static final int MOST = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    private final List<Named> all;

    OtherNames(List<Operator> operators, List<Tag> tags) {
        all = Stream.concat(
                        operators.stream().map(one -> Named.of(one.name(), one.synonyms())),
                        tags.stream().map(one -> Named.of(one.name(), one.synonyms())))
                .toList();
    }

    /** What somebody typed, then at most three other ways to say it. */
    List<String> ways(String text) {
        String typed = " " + plain(text) + " ";
        Set<String> ways = new LinkedHashSet<>();
        ways.add(text);
        all.forEach(named -> named.say(typed, ways));
        return ways.stream().limit(MOST).toList();
    }

    /** Names as they are compared, each between spaces. */
    private record Named(String proper, List<String> others) {
        static Named of(String name, List<String> synonyms) {
            return new Named(
                    " " + plain(name) + " ",
                    synonyms.stream()
                            .map(OtherNames::plain)
                            .filter(other -> !other.isEmpty())
                            .map(other -> " " + other + " ")
                            .toList());
        }

        void say(String typed, Set<String> ways) {
            others.forEach(other -> {
                if (typed.contains(other)) {
                    ways.add(typed.replace(other, proper).strip());
                } else if (typed.contains(proper)) {
                    ways.add(typed.replace(proper, other).strip());
                }
            });
        }
    }

    /** Lower case, without accents and signs. */
    private static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SIGNS.matcher(bare).replaceAll(" ").strip();
    }
}
