package org.entraidants.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed, made into a query: every word must be there. A word that stands nowhere in the index is taken for
 * a slip of the fingers and finds its neighbours; the last word may be unfinished.
 */
public final class Words {
    private static final Analyzer FRENCH = new FrenchAnalysis();
    private static final int MOST_WORDS = 12;
    private static final float TITLE_BOOST = 4;

    private Words() {}

    /** The query for a text; finds nothing for a text without words. */
    public static Query query(String text, IndexReader index) {
        var all = new BooleanQuery.Builder();
        List<String> words = analyse(text);
        for (String word : words) {
            boolean last = word.equals(words.get(words.size() - 1));
            all.add(either(word, last, index), Occur.MUST);
        }
        return all.build();
    }

    private static Query either(String word, boolean last, IndexReader index) {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(one(Entry.TITLE, word, last, index), TITLE_BOOST), Occur.SHOULD)
                .add(new BoostQuery(new TermQuery(new Term(Entry.ENDS, word)), TITLE_BOOST), Occur.SHOULD)
                .add(one(Entry.TEXT, word, last, index), Occur.SHOULD)
                .build();
    }

    private static Query one(String field, String word, boolean last, IndexReader index) {
        var exact = new Term(field, word);
        if (stands(new Term(Entry.TEXT, word), index)) {
            return new TermQuery(exact);
        }
        var near = new BooleanQuery.Builder();
        if (word.length() >= 4) {
            near.add(new FuzzyQuery(exact, word.length() < 8 ? 1 : 2, 1), Occur.SHOULD);
        }
        if (last && word.length() >= 2) {
            near.add(new PrefixQuery(exact), Occur.SHOULD);
        }
        return near.build();
    }

    private static boolean stands(Term term, IndexReader index) {
        try {
            return index.docFreq(term) > 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<String> analyse(String text) {
        var words = new ArrayList<String>();
        try (var stream = FRENCH.tokenStream(Entry.TEXT, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < MOST_WORDS && stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return words;
    }
}
