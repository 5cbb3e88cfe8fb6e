package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.Everything;
import org.entraidants.platform.search.Newest;
import org.entraidants.platform.search.SearchIndex;
import org.entraidants.platform.search.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds topics by words, with slips of the fingers forgiven and other names understood: best first, solved ones before
 * others that are as good. Of what stands in more than {@value #MOST_COUNTED} the newest are compared.
 */
@ApplicationScoped
public class TopicSearch {
    private static final float SOLVED_BOOST = 0.5F;
    private static final Set<String> PASSAGES = Set.of(TopicFields.PASSAGES);

    /** More than anybody turns pages for; to count more costs more than to find. */
    private static final int MOST_COUNTED = 500;

    /** So many of a segment are compared, the newest ones: of what stands everywhere the old is not what is looked for. */
    private static final int MOST_COMPARED = MOST_COUNTED + 1;

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Entry.ID, SortField.Type.LONG, true));

    @Inject
    SearchIndex index;

    @Inject
    Topics topics;

    @Inject
    Taxonomies taxonomies;

    /**
     * A topic that was found.
     *
     * @param passage the place where the words stand, safe HTML with them in {@code mark}; empty when they stand in the
     *     title alone
     */
    public record Hit(TopicRow topic, String passage) {}

    /**
     * What was found.
     *
     * @param total exact up to 500; 501 stands for all that is more
     * @param next what to ask on with, empty at the end
     */
    public record Found(List<Hit> hits, int total, String next) {
        static final Found NOTHING = new Found(List.of(), 0, "");
    }

    /**
     * One page of what was found, each topic with the place where the words stand.
     *
     * @param after {@link Found#next} of the page before, empty for the first page
     * @throws IllegalArgumentException when the cursor is none
     */
    public Found find(TopicQuestion question, String after, int limit, Sight sight) {
        return find(question, after, limit, sight, true);
    }

    /** The same without the places, which cost more than all the rest. */
    public Found findTopics(TopicQuestion question, String after, int limit, Sight sight) {
        return find(question, after, limit, sight, false);
    }

    private Found find(TopicQuestion question, String after, int limit, Sight sight, boolean withPassages) {
        if (sight.readable().isEmpty()) {
            return Found.NOTHING;
        }
        Last from = after.isEmpty() ? null : Last.read(after);
        Matches matches = index.search(searcher -> look(searcher, question, from, limit, sight, withPassages));
        // The index may be a moment behind: what is shown is what the database says now.
        Map<Long, TopicRow> rows = topics.rows(matches.texts().keySet(), sight).stream()
                .collect(Collectors.toMap(TopicRow::id, Function.identity()));
        var hits = new ArrayList<Hit>();
        matches.texts().forEach((id, text) -> {
            TopicRow row = rows.get(id);
            if (row != null) {
                hits.add(new Hit(row, Passages.of(matches.words(), text)));
            }
        });
        return new Found(hits, matches.total(), matches.next());
    }

    /** What the index has found: the numbers of topics, best first, with the texts that passages are shown from. */
    private record Matches(Query words, Map<Long, String> texts, int total, String next) {}

    private Matches look(
            IndexSearcher searcher,
            TopicQuestion question,
            @Nullable Last from,
            int limit,
            Sight sight,
            boolean withPassages)
            throws IOException {
        Query words = words(question.text(), searcher);
        Query asked = Everything.visible(narrowed(words, question), SpaceReadership.of(sight));
        TopFieldDocs top = searcher.search(
                preferred(asked),
                new Newest<>(
                        MOST_COMPARED,
                        new TopFieldCollectorManager(
                                BEST_FIRST, limit + 1, from == null ? null : from.in(searcher), MOST_COUNTED)));
        var texts = new LinkedHashMap<Long, String>();
        var fields = searcher.storedFields();
        for (int i = 0; i < Math.min(limit, top.scoreDocs.length); i++) {
            var hit = (FieldDoc) top.scoreDocs[i];
            String text = withPassages ? fields.document(hit.doc, PASSAGES).get(TopicFields.PASSAGES) : null;
            texts.put((Long) hit.fields[1], Objects.requireNonNullElse(text, ""));
        }
        String next = top.scoreDocs.length > limit ? cursor(top.scoreDocs[limit - 1]) : "";
        return new Matches(words, texts, total(top.totalHits), next);
    }

    private static int total(TotalHits hits) {
        return (int) Math.min(hits.value, MOST_COUNTED + 1);
    }

    /** The words as they are, or with the proper names of operators and tags in place of others. */
    private Query words(String text, IndexSearcher searcher) {
        if (text.isBlank()) {
            return new MatchAllDocsQuery();
        }
        var either = new BooleanQuery.Builder();
        taxonomies.now().otherNames().ways(text).forEach(way -> either.add(Words.query(way, searcher), Occur.SHOULD));
        return either.build();
    }

    private static Query narrowed(Query words, TopicQuestion question) {
        var all =
                new BooleanQuery.Builder().add(words, Occur.MUST).add(term(Entry.KIND, TopicSource.KIND), Occur.FILTER);
        question.terms().forEach((field, value) -> {
            if (!value.isEmpty()) {
                all.add(term(field, value), Occur.FILTER);
            }
        });
        if (question.since() != null) {
            all.add(
                    LongField.newRangeQuery(TopicFields.BUMPED, question.since().getEpochSecond(), Long.MAX_VALUE),
                    Occur.FILTER);
        }
        return all.build();
    }

    private static Query preferred(Query asked) {
        return new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(new BoostQuery(term(TopicFields.SOLVED, "true"), SOLVED_BOOST), Occur.SHOULD)
                .build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static String cursor(ScoreDoc last) {
        var values = ((FieldDoc) last).fields;
        return Integer.toHexString(Float.floatToIntBits((Float) values[0])) + "-" + values[1];
    }

    /** What the last topic of a page was sorted by. */
    private record Last(float score, long id) {
        static Last read(String written) {
            String[] parts = written.split("-", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("Not a cursor: " + written);
            }
            return new Last(Float.intBitsToFloat(Integer.parseUnsignedInt(parts[0], 16)), Long.parseLong(parts[1]));
        }

        /** Only that topic has these values: the number of its document, which may have changed, does not matter. */
        FieldDoc in(IndexSearcher searcher) {
            int document = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
            return new FieldDoc(document, score, new Object[] {score, id});
        }
    }
}
