package org.entraidants.events.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.SearchSource;
import org.entraidants.platform.text.Markdown;

/** What the search knows of gatherings. */
@ApplicationScoped
@Transactional
class GatheringSource implements SearchSource {
    private static final int SUMMARY = 200;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Override
    public String kind() {
        return Gathering.SEARCHED;
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select g from Gathering g where g.id in :ids", Gathering.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "g.items")
                        .setHint("eclipselink.batch", "g.invited")
                        .getResultStream()
                        .map(GatheringSource::entry)
                        .toList();
    }

    private static Entry entry(Gathering gathering) {
        var entry = new Entry(
                Gathering.SEARCHED,
                gathering.id(),
                gathering.title(),
                gathering.path(),
                Markdown.excerpt(gathering.body(), SUMMARY));
        entry.findBy(Markdown.plain(gathering.body()));
        entry.findBy(gathering.venue().oneLine());
        gathering.items().forEach(item -> entry.findBy(item.title() + " " + item.speaker()));
        GatheringReadership.of(gathering).forEach(entry::seenBy);
        return entry;
    }

    @Override
    public List<Long> idsAfter(long id, int limit) {
        return entities.createQuery("select g.id from Gathering g where g.id > :id order by g.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }
}
