package org.entraidants.directory;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Readable and unique ends of addresses: {@code mediatheque-d-orgelles-mourenx}. Knows those that are taken. */
public final class Slugs {
    private static final int LONGEST = 100;

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

    /** In one pass: lists make the address of each of their rows. */
    private static String plain(String text) {
        var slug = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(letter -> add(slug, letter));
        int end = slug.length() - 1;
        return end >= 0 && slug.charAt(end) == '-' ? slug.substring(0, end) : slug.toString();
    }

    private static void add(StringBuilder slug, int letter) {
        int small = Character.toLowerCase(letter);
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
            slug.append((char) small);
        } else if (small == 'œ') {
            slug.append("oe");
        } else if (small == 'æ') {
            slug.append("ae");
        } else if (!isMark(letter) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** An accent or another sign that belongs to the letter before it. */
    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static String cut(String slug) {
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
}
