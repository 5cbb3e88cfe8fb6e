package org.entraidants.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
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
    public static Query query(String text, IndexSearcher index) {
        var all = new BooleanQuery.Builder();
        List<String> words = analyse(text);
        for (String word : words) {
            boolean last = word.equals(words.get(words.size() - 1));
            all.add(either(word, last, index), Occur.MUST);
        }
        return all.build();
    }

    /**
     * A query that most words of a text satisfy, two thirds of them at least, the better the more; finds nothing for a lone
     * word.
     */
    public static Query most(String text, IndexSearcher index) {
        List<String> words = analyse(text);
        if (words.size() < 2) {
            return new MatchNoDocsQuery();
        }
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((2 * words.size() + 2) / 3);
        for (String word : words) {
            some.add(either(word, word.equals(words.get(words.size() - 1)), index), Occur.SHOULD);
        }
        return some.build();
    }

    private static Query either(String word, boolean last, IndexSearcher index) {
        Optional<Query> inText = known(Entry.TEXT, word, index);
        Function<String, Query> near = inText.isPresent() ? field -> exactly(field, word) : nearly(word, last, index);
        var either = new BooleanQuery.Builder()
                .add(new BoostQuery(near.apply(Entry.TITLE), TITLE_BOOST), Occur.SHOULD)
                .add(inText.orElseGet(() -> near.apply(Entry.TEXT)), Occur.SHOULD);
        known(Entry.ENDS, word, index).ifPresent(end -> either.add(new BoostQuery(end, TITLE_BOOST), Occur.SHOULD));
        return either.build();
    }

    private static Query exactly(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    /** The query for a word with the places where it stands, which are looked up once; nothing when it stands nowhere. */
    private static Optional<Query> known(String field, String word, IndexSearcher index) {
        try {
            var term = new Term(field, word);
            TermStates states = TermStates.build(index, term, true);
            return states.docFreq() > 0 ? Optional.of(new TermQuery(term, states)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Function<String, Query> nearly(String word, boolean last, IndexSearcher index) {
        List<Slips.Near> slips = slips(word, index);
        return field -> {
            var near = new BooleanQuery.Builder();
            slips.forEach(slip -> near.add(new BoostQuery(exactly(field, slip.word()), slip.likeness()), Occur.SHOULD));
            if (last && word.length() >= 2) {
                near.add(new PrefixQuery(new Term(field, word)), Occur.SHOULD);
            }
            return near.build();
        };
    }

    private static List<Slips.Near> slips(String word, IndexSearcher index) {
        try {
            return word.length() < 4 ? List.of() : Slips.of(word, word.length() < 8 ? 1 : 2, index.getIndexReader());
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
