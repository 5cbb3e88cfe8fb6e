package org.entraidants.platform.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.entraidants.platform.change.ChangeKey;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.change.ChangesCommitted;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.Background;
import org.entraidants.platform.persistence.DatabaseReady;

/** The index of this node and the thread that keeps it abreast of the change table. */
@ApplicationScoped
public class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final int AT_ONCE = 500;
    private static final int LITTLE = 10;
    private static final int MANY = 100;
    private static final long MILLIS_BETWEEN_SHOWING_MANY = 500;
    private static final long MILLIS_BETWEEN_COMMITS = 5_000;
    private static final long MILLIS_TO_WAIT_FOR_ROOM = 2_000;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    Background background;

    @Inject
    Settings settings;

    @Inject
    Changes changes;

    @Inject
    @Any
    Instance<SearchSource> sources;

    /** As many ask at once as there are processors, in their order: all together, all would be late. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private IndexWriter writer;
    private SearcherManager searchers;
    private Segments segments;
    private volatile long number = -1;
    /** The newest shown change of each kind; of what is not in it, the number that this node began at. */
    private final Map<String, Long> newest = new ConcurrentHashMap<>();

    private final Map<String, Long> unshownKinds = new HashMap<>();
    private volatile long beginning = -1;
    private final InHand inHand = new InHand(2 * AT_ONCE, LITTLE, MILLIS_TO_WAIT_FOR_ROOM);

    private long taken;
    private int unshown;
    private long shownAt;
    private volatile boolean complete;
    private long committedAt;
    private ScheduledFuture<?> watch;

    void open(@Observes DatabaseReady ready) throws IOException {
        writer = IndexFolder.open(settings.data().resolve("index"));
        searchers = new SearcherManager(writer, new SearcherFactory());
        segments = new Segments(writer, searchers);
        number = IndexFolder.number(writer);
        beginning = number;
        taken = number;
        complete = number >= 0 && changes.remembers(number);
        watch = threads.scheduleWithFixedDelay(this::follow, 0, 500, TimeUnit.MILLISECONDS);
    }

    void wake(@Observes ChangesCommitted committed) {
        if (complete) {
            inHand.leave(committed);
        }
        background.execute(this::follow);
    }

    /** Whether every thing of the database has been taken in since the start. */
    public boolean isComplete() {
        return complete;
    }

    /** The number of the newest change that searches see. */
    public long number() {
        return number;
    }

    /** The number of the newest change of some kinds of things that searches see. */
    public long number(Set<String> kinds) {
        return kinds.stream()
                .mapToLong(kind -> newest.getOrDefault(kind, beginning))
                .reduce(beginning, Math::max);
    }

    /** How many things can be found. */
    @Gauge(name = "index.size", unit = MetricUnits.NONE, absolute = true)
    public long size() {
        return search(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /** A question to the index. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** Asks the index as it stands now. A question asks no other, for they take turns. */
    public <T> T search(Question<T> question) {
        turns.acquireUninterruptibly();
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            turns.release();
        }
    }

    private synchronized void follow() {
        try {
            if (!complete) {
                rebuild();
            }
            var batch = changes.after(taken);
            while (!batch.changes().isEmpty()) {
                take(batch.changes());
                batch.changes().forEach((key, at) -> unshownKinds.merge(key.kind(), at, Math::max));
                taken = batch.upTo();
                unshown += batch.changes().size();
                show();
                batch = changes.after(taken);
            }
            show();
            inHand.forget(taken);
            segments.mergeWhenQuiet(taken, System.currentTimeMillis() - shownAt);
            commitNowAndThen();
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The search index cannot follow at the moment.", failed);
        }
    }

    /** Shows a few changes at once; those of long work, which come by the hundred, twice a second. */
    private void show() throws IOException {
        long now = System.currentTimeMillis();
        if (number != taken && (unshown < MANY || now - shownAt >= MILLIS_BETWEEN_SHOWING_MANY)) {
            searchers.maybeRefreshBlocking();
            newest.putAll(unshownKinds);
            unshownKinds.clear();
            number = taken;
            unshown = 0;
            shownAt = now;
        }
    }

    private void rebuild() throws IOException {
        long from = changes.newest();
        writer.deleteAll();
        for (SearchSource source : sources) {
            List<Long> ids = source.idsAfter(0, AT_ONCE);
            while (!ids.isEmpty()) {
                replace(source, ids);
                ids = source.idsAfter(ids.get(ids.size() - 1), AT_ONCE);
            }
        }
        searchers.maybeRefreshBlocking();
        beginning = from;
        number = from;
        taken = from;
        complete = true;
        committedAt = 0;
    }

    private void take(Map<ChangeKey, Long> changed) throws IOException {
        for (SearchSource source : sources) {
            String kind = source.kind();
            var unread = new ArrayList<Long>();
            for (var change : changed.entrySet()) {
                ChangeKey key = change.getKey();
                if (key.kind().equals(kind) && !tookInHand(source, key, change.getValue())) {
                    unread.add(key.id());
                }
            }
            for (int from = 0; from < unread.size(); from += AT_ONCE) {
                replace(source, unread.subList(from, Math.min(unread.size(), from + AT_ONCE)));
            }
        }
    }

    private boolean tookInHand(SearchSource source, ChangeKey key, long at) throws IOException {
        Optional<Entry> entry = inHand.take(key, at).flatMap(source::entryOf);
        if (entry.isPresent()) {
            writer.updateDocument(term(key.kind(), key.id()), entry.get().document());
        }
        return entry.isPresent();
    }

    private void replace(SearchSource source, List<Long> ids) throws IOException {
        String kind = source.kind();
        Set<Long> gone = new HashSet<>(ids);
        for (Entry entry : source.entries(ids)) {
            gone.remove(entry.id());
            writer.updateDocument(term(kind, entry.id()), entry.document());
        }
        for (Long id : gone) {
            writer.deleteDocuments(term(kind, id));
        }
    }

    private static Term term(String kind, long id) {
        return new Term(Entry.KEY, Entry.key(kind, id));
    }

    private void commitNowAndThen() throws IOException {
        long now = System.currentTimeMillis();
        if (now - committedAt >= MILLIS_BETWEEN_COMMITS) {
            IndexFolder.commit(writer, number);
            committedAt = now;
        }
    }

    @PreDestroy
    synchronized void close() {
        watch.cancel(false);
        try (IndexWriter closing = writer) {
            searchers.close();
            if (complete) {
                IndexFolder.commit(writer, number);
            } else {
                closing.rollback();
            }
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "The search index could not be closed; it is mended at the next start.", failed);
        }
    }
}
