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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.entraidants.platform.change.ChangeKey;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.change.ChangesCommitted;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.persistence.DatabaseReady;

/** The index of this node and the thread that keeps it abreast of the change table. */
@ApplicationScoped
public class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    /** To be raised when the fields change: the index is then built anew. */
    private static final String FORMAT = "4";

    private static final int AT_ONCE = 500;
    private static final long MILLIS_BETWEEN_COMMITS = 5_000;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    Settings settings;

    @Inject
    Changes changes;

    @Inject
    @Any
    Instance<SearchSource> sources;

    private IndexWriter writer;
    private SearcherManager searchers;
    private volatile long number = -1;
    private volatile boolean complete;
    private long committedAt;
    private ScheduledFuture<?> watch;

    void open(@Observes DatabaseReady ready) throws IOException {
        var config = new IndexWriterConfig(new FrenchAnalysis()).setRAMBufferSizeMB(32);
        writer = new IndexWriter(FSDirectory.open(settings.data().resolve("index")), config);
        searchers = new SearcherManager(writer, new SearcherFactory());
        number = numberOf(writer);
        complete = number >= 0 && changes.remembers(number);
        watch = threads.scheduleWithFixedDelay(this::follow, 0, 500, TimeUnit.MILLISECONDS);
    }

    private static long numberOf(IndexWriter writer) {
        var data = new java.util.HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return FORMAT.equals(data.get("format")) ? Long.parseLong(data.get("number")) : -1;
    }

    void wake(@Observes ChangesCommitted committed) {
        threads.execute(this::follow);
    }

    /** Whether every thing of the database has been taken in since the start. */
    public boolean isComplete() {
        return complete;
    }

    /** The number of the newest change that searches see. */
    public long number() {
        return number;
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

    /** Asks the index as it stands now. */
    public <T> T search(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized void follow() {
        try {
            if (!complete) {
                rebuild();
            }
            var batch = changes.after(number);
            while (!batch.changes().isEmpty()) {
                take(batch.changes());
                searchers.maybeRefreshBlocking();
                number = batch.upTo();
                batch = changes.after(number);
            }
            commitNowAndThen();
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The search index cannot follow at the moment.", failed);
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
        number = from;
        complete = true;
        committedAt = 0;
    }

    private void take(Collection<ChangeKey> keys) throws IOException {
        Map<String, List<Long>> byKind = keys.stream()
                .collect(
                        Collectors.groupingBy(ChangeKey::kind, Collectors.mapping(ChangeKey::id, Collectors.toList())));
        for (SearchSource source : sources) {
            List<Long> ids = byKind.getOrDefault(source.kind(), List.of());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                replace(source, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            }
        }
    }

    private void replace(SearchSource source, List<Long> ids) throws IOException {
        Set<Long> gone = new HashSet<>(ids);
        for (Entry entry : source.entries(ids)) {
            gone.remove(entry.id());
            writer.updateDocument(new Term(Entry.KEY, Entry.key(source.kind(), entry.id())), entry.document());
        }
        for (Long id : gone) {
            writer.deleteDocuments(new Term(Entry.KEY, Entry.key(source.kind(), id)));
        }
    }

    private void commitNowAndThen() throws IOException {
        long now = System.currentTimeMillis();
        if (now - committedAt >= MILLIS_BETWEEN_COMMITS) {
            commit();
            committedAt = now;
        }
    }

    private void commit() throws IOException {
        if (numberOf(writer) != number || writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(
                    Map.of("format", FORMAT, "number", Long.toString(number)).entrySet());
            writer.commit();
        }
    }

    @PreDestroy
    synchronized void close() {
        watch.cancel(false);
        try (IndexWriter closing = writer) {
            searchers.close();
            if (complete) {
                commit();
            } else {
                closing.rollback();
            }
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "The search index could not be closed; it is mended at the next start.", failed);
        }
    }
}
