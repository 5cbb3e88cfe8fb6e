package org.entraidants.directory;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Readable and unique ends of addresses: {@code mediatheque-d-orgelles-mourenx}. Knows those that are taken. */
public final class Slugs {
    private static final int LONGEST = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private final Set<String> taken;

    public Slugs(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** A text as it stands in an address, whoever else has it; empty for one without letters or digits. */
    public static String of(String text) {
        return cut(plain(text));
    }

    /** A slug that nobody has yet, taken from now on. */
    public String take(String name, String commune) {
        String slug = of(name);
        String town = plain(commune);
        if (!town.isEmpty() && !slug.contains(town)) {
            slug = cut(slug + "-" + town);
        }
        slug = slug.isEmpty() ? "structure" : slug;
        String free = slug;
        for (int i = 2; !taken.add(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    private static String plain(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String parts = OTHERS.matcher(letters).replaceAll("-");
        int from = parts.startsWith("-") ? 1 : 0;
        int to = parts.length() - (parts.endsWith("-") ? 1 : 0);
        return parts.substring(from, Math.max(from, to));
    }

    private static String cut(String slug) {
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
}
