package org.entraidants.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** Finds the value of a closed list that a written text means. */
public final class Terms {
    private static final double NEAR = 0.85;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
    private static final Pattern QUOTES = Pattern.compile("[\u00AB\u00BB\u201C\u201D]");
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final Map<Class<?>, Map<String, Term>> INDEX = new ConcurrentHashMap<>();

    private Terms() {}

    /**
     * The value that differs from the text by nothing more than case, accents, apostrophes, quotation marks or blanks.
     *
     * @return null when there is none
     */
    public static <T extends Enum<T> & Term> @Nullable T find(Class<T> list, String text) {
        var index = INDEX.computeIfAbsent(list, key -> index(list));
        var exact = index.get(text);
        return list.cast(exact != null ? exact : index.get(fold(text)));
    }

    /**
     * The value that looks most like the text (Jaro-Winkler), to be proposed to a person.
     *
     * @return null when nothing is near
     */
    public static <T extends Enum<T> & Term> @Nullable T nearest(Class<T> list, String text) {
        return nearest(List.of(list.getEnumConstants()), text);
    }

    /** The one of some values that looks most like the text; see {@link #nearest(Class, String)}. */
    public static <T extends Term> @Nullable T nearest(List<? extends T> terms, String text) {
        var wanted = fold(text);
        T nearest = null;
        var best = NEAR;
        for (T term : terms) {
            var score = SIMILARITY.apply(wanted, fold(term.standard()));
            if (score >= best && !wanted.isEmpty()) {
                best = score;
                nearest = term;
            }
        }
        return nearest;
    }

    /** The text in lower case, without accents or blanks, with straight apostrophes and quotation marks. */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = QUOTES.matcher(plain).replaceAll("\"");
        return BLANKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static <T extends Enum<T> & Term> Map<String, Term> index(Class<T> list) {
        var index = new HashMap<String, Term>();
        Arrays.stream(list.getEnumConstants()).forEach(term -> {
            index.put(term.standard(), term);
            index.put(fold(term.standard()), term);
        });
        return index;
    }
}
