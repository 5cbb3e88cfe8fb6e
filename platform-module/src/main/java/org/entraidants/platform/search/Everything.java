package org.entraidants.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds among everything that every module has put into the index and that the caller may see, best first. */
@ApplicationScoped
public class Everything {
    private static final int AT_ONCE = 20;
    private static final Set<String> SHOWN = Set.of(Entry.KIND, Entry.TITLE, Entry.PATH, Entry.SUMMARY);

    @Inject
    SearchIndex index;

    @Inject
    @Any
    Instance<Readership> readerships;

    /** One thing that was found. */
    public record Found(String kind, String title, String path, String summary) {}

    /** How many things of a kind were found. */
    public record Count(String kind, int number) {}

    /**
     * What was found.
     *
     * @param total how many, of the asked kind
     * @param counts how many of each kind, whatever kind was asked; none of those with nothing
     * @param next what to ask on with, empty at the end
     */
    public record Answer(List<Found> found, int total, List<Count> counts, String next) {
        public static final Answer NOTHING = new Answer(List.of(), 0, List.of(), "");
    }

    /**
     * Searches.
     *
     * @param kind the kind to stay with, empty for all
     * @param after {@link Answer#next} of the answer before, empty for the first
     */
    public Answer search(String text, String kind, String after) {
        Set<String> readers = readers();
        return index.search(searcher -> {
            Query words = visible(Words.query(text, searcher), readers);
            Query asked = kind.isEmpty() ? words : among(words, kind);
            TopDocs top = searcher.searchAfter(position(after, searcher), asked, AT_ONCE);
            int total = searcher.count(asked);
            return new Answer(read(top, searcher), total, counts(words, searcher), next(top));
        });
    }

    /** As which readers the caller finds. */
    public Set<String> readers() {
        var readers = new TreeSet<>(Set.of(Entry.EVERYBODY));
        readerships.forEach(readership -> readers.addAll(readership.own()));
        return readers;
    }

    /** What some readers may find of what a query finds; the filter is part of the question, never applied afterwards. */
    public static Query visible(Query query, Set<String> readers) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(
                        new TermInSetQuery(
                                Entry.READERS,
                                readers.stream().map(BytesRef::new).toList()),
                        Occur.FILTER)
                .build();
    }

    private static Query among(Query words, String kind) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new TermQuery(new Term(Entry.KIND, kind)), Occur.FILTER)
                .build();
    }

    private static List<Found> read(TopDocs top, IndexSearcher searcher) throws IOException {
        var found = new ArrayList<Found>();
        var fields = searcher.storedFields();
        for (ScoreDoc hit : top.scoreDocs) {
            Document document = fields.document(hit.doc, SHOWN);
            found.add(new Found(
                    document.get(Entry.KIND),
                    document.get(Entry.TITLE),
                    document.get(Entry.PATH),
                    document.get(Entry.SUMMARY)));
        }
        return found;
    }

    private static List<Count> counts(Query words, IndexSearcher searcher) throws IOException {
        var counts = new ArrayList<Count>();
        for (String kind : kinds(searcher)) {
            int number = searcher.count(among(words, kind));
            if (number > 0) {
                counts.add(new Count(kind, number));
            }
        }
        return counts;
    }

    private static Set<String> kinds(IndexSearcher searcher) throws IOException {
        var kinds = new TreeSet<String>();
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), Entry.KIND);
        if (terms != null) {
            var each = terms.iterator();
            for (var kind = each.next(); kind != null; kind = each.next()) {
                kinds.add(kind.utf8ToString());
            }
        }
        return kinds;
    }

    private static String next(TopDocs top) {
        if (top.scoreDocs.length < AT_ONCE) {
            return "";
        }
        ScoreDoc last = top.scoreDocs[top.scoreDocs.length - 1];
        return last.doc + "-" + Integer.toHexString(Float.floatToIntBits(last.score));
    }

    /** Where the answer before ended; the beginning for what is no such place, or one of an index since grown smaller. */
    private static @Nullable ScoreDoc position(String after, IndexSearcher searcher) {
        String[] parts = after.split("-", 2);
        try {
            if (parts.length == 2) {
                int document = Integer.parseInt(parts[0]);
                float score = Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16));
                return document < searcher.getIndexReader().maxDoc() ? new ScoreDoc(document, score) : null;
            }
        } catch (NumberFormatException malformed) {
            // the beginning
        }
        return null;
    }
}
