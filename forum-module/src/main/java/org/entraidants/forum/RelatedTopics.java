package org.entraidants.forum;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.Everything;
import org.entraidants.platform.search.FrenchAnalysis;
import org.entraidants.platform.search.SearchIndex;

/** Topics that speak of the same. Which these are is remembered for some minutes; whether they may be seen, never. */
@ApplicationScoped
public class RelatedTopics {
    private static final int MOST = 5;
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final Set<String> NUMBER = Set.of(Entry.ID);

    private final Cache<Asked, List<Long>> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    @Inject
    SearchIndex index;

    @Inject
    Topics topics;

    private record Asked(long topicId, Set<Long> readable) {}

    /**
     * At most five topics near one, the nearest first; one statement.
     *
     * @param text what the topic says, asked for only when it is not remembered which are near
     */
    public List<TopicRow> of(Topic topic, Supplier<String> text, Sight sight) {
        List<Long> ids = remembered.get(
                new Asked(topic.id(), sight.readable()),
                asked -> index.search(searcher -> near(searcher, topic, text.get(), sight)));
        Map<Long, TopicRow> rows =
                topics.rows(ids, sight).stream().collect(Collectors.toMap(TopicRow::id, Function.identity()));
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    private static List<Long> near(IndexSearcher searcher, Topic topic, String text, Sight sight) throws IOException {
        var like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(new FrenchAnalysis());
        like.setFieldNames(new String[] {Entry.TEXT});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxDocFreqPct(20);
        Query near = new BooleanQuery.Builder()
                .add(like.like(Entry.TEXT, new StringReader(topic.title() + "\n" + text)), Occur.MUST)
                .add(new TermQuery(new Term(Entry.KIND, TopicSource.KIND)), Occur.FILTER)
                .build();
        Query visible = Everything.visible(near, SpaceReadership.of(sight));
        var ids = new ArrayList<Long>();
        for (ScoreDoc hit : searcher.search(visible, MOST + 1).scoreDocs) {
            long id = searcher.storedFields()
                    .document(hit.doc, NUMBER)
                    .getField(Entry.ID)
                    .numericValue()
                    .longValue();
            if (id != topic.id() && ids.size() < MOST) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }
}
