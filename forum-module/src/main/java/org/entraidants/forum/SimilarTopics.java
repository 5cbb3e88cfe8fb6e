package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.Everything;
import org.entraidants.platform.search.SearchIndex;
import org.entraidants.platform.search.Words;

/** What has been asked already, for somebody who is about to ask; only what they may read. */
@ApplicationScoped
public class SimilarTopics {
    private static final int MOST = 5;

    @Inject
    SearchIndex index;

    @Inject
    Everything everything;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    /** Topics that hold most of the words of a title, the likest five; those that are solved stand first. */
    public List<TopicRow> to(String title) {
        Set<String> readers = everything.readers();
        List<Long> found = index.search(searcher -> {
            Query likely = Everything.visible(Words.most(title, searcher), readers);
            return ids(searcher, ofTopics(likely));
        });
        Map<Long, TopicRow> rows =
                topics.rows(found, sights.own()).stream().collect(Collectors.toMap(TopicRow::id, Function.identity()));
        return found.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(TopicRow::isSolved).reversed())
                .toList();
    }

    private static Query ofTopics(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Entry.KIND, TopicSource.KIND)), Occur.FILTER)
                .build();
    }

    private static List<Long> ids(IndexSearcher searcher, Query query) throws IOException {
        var ids = new ArrayList<Long>();
        var fields = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
            ids.add(fields.document(hit.doc, Set.of(Entry.ID))
                    .getField(Entry.ID)
                    .numericValue()
                    .longValue());
        }
        return ids;
    }
}
