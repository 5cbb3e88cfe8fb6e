package org.entraidants.platform.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words of the index that a mistyped one may stand for. The first letter is trusted. Lucene's own fuzzy query builds
 * automata for each field, which takes ten times as long as looking through the words with this letter.
 */
final class Slips {
    private static final int MOST = 50;

    private final int[] typed;
    private final int most;

    /** A word, and how like the typed one it is, up to 1. */
    record Near(String word, float likeness) {}

    private Slips(String word, int most) {
        this.typed = word.codePoints().toArray();
        this.most = most;
    }

    /**
     * The words that are likest.
     *
     * @param most slips of the fingers: a letter too many, missing, wrong, or two the wrong way round
     */
    static List<Near> of(String word, int most, IndexReader index) throws IOException {
        Terms terms = MultiTerms.getTerms(index, Entry.TEXT);
        return terms == null ? List.of() : new Slips(word, most).among(terms.iterator());
    }

    private List<Near> among(TermsEnum terms) throws IOException {
        var near = new ArrayList<Near>();
        var letter = new BytesRef(Character.toString(typed[0]));
        if (terms.seekCeil(letter) != TermsEnum.SeekStatus.END) {
            for (var term = terms.term(); term != null && StringHelper.startsWith(term, letter); term = terms.next()) {
                if (term.length >= typed.length - most) {
                    add(term.utf8ToString(), near);
                }
            }
        }
        near.sort(Comparator.comparing(Near::likeness).reversed().thenComparing(Near::word));
        return near.subList(0, Math.min(MOST, near.size()));
    }

    private void add(String word, List<Near> near) {
        int[] letters = word.codePoints().toArray();
        if (Math.abs(letters.length - typed.length) > most) {
            return;
        }
        int slips = slips(letters);
        if (slips <= most) {
            near.add(new Near(word, 1 - (float) slips / Math.min(letters.length, typed.length)));
        }
    }

    /** The distance of Damerau and Levenshtein, in its restricted form. */
    private int slips(int[] letters) {
        var before = new int[letters.length + 1];
        var above = new int[letters.length + 1];
        var row = new int[letters.length + 1];
        for (int j = 0; j <= letters.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length; i++) {
            int[] free = before;
            before = above;
            above = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= letters.length; j++) {
                int wrong = above[j - 1] + (typed[i - 1] == letters[j - 1] ? 0 : 1);
                row[j] = Math.min(wrong, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && typed[i - 1] == letters[j - 2] && typed[i - 2] == letters[j - 1]) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[letters.length];
    }
}
