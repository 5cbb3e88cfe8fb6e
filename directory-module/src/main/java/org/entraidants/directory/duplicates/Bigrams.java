package org.entraidants.directory.duplicates;

import java.util.Arrays;

/** Pairs of letters that follow each other: two texts resemble each other as far as they have them in common (Dice). */
final class Bigrams {
    private final int[] pairs;

    Bigrams(String text) {
        pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
    }

    /** From 0, nothing in common, to 1. */
    double like(Bigrams other) {
        int all = pairs.length + other.pairs.length;
        if (all == 0) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            if (order == 0) {
                common++;
                i++;
                j++;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / all;
    }
}
