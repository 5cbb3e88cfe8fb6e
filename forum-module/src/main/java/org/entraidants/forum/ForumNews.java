package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.entraidants.forum.Space.Readers;
import org.entraidants.platform.News;
import org.entraidants.platform.NewsSource;

/** What is new in the spaces that everybody reads: topics asked, told and solved. */
@ApplicationScoped
@Transactional
class ForumNews implements NewsSource {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** At most one piece a topic, its newest. */
    @Override
    public List<News> since(Instant instant, int limit) {
        var told = new HashSet<String>();
        return Stream.concat(
                        newest("solved", "solvedAt", instant, limit).stream(),
                        newest("asked", "createdAt", instant, limit).stream())
                .sorted(Comparator.comparing(News::at).reversed())
                .filter(news -> told.add(news.path()))
                .limit(limit)
                .toList();
    }

    private List<News> newest(String kind, String moment, Instant since, int limit) {
        return entities.createQuery("""
                        select t.id, t.title, c.name, t.%1$s from Topic t join t.category c join t.space s
                        where t.%1$s > :since and t.hiddenAt is null and s.readers = :visitors
                        order by t.%1$s desc
                        """.formatted(moment), Object[].class)
                .setParameter("since", since)
                .setParameter("visitors", Readers.VISITORS)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new News(
                        "forum.news." + kind,
                        (String) row[1],
                        Topic.path((Long) row[0], (String) row[1]),
                        (String) row[2],
                        (Instant) row[3]))
                .toList();
    }

    @Override
    public List<News> coming(Instant instant, int limit) {
        return List.of();
    }
}
