package org.entraidants.events.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.entraidants.platform.News;
import org.entraidants.platform.NewsSource;

/** What everybody may know of gatherings: those that were announced, and those that come next. */
@ApplicationScoped
@Transactional
class GatheringNews implements NewsSource {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Agenda agenda;

    @Override
    public List<News> since(Instant instant, int limit) {
        return entities.createQuery(
                        "select g from Gathering g where g.publishedAt > :since and g.state = :published and "
                                + Sight.VISITOR.condition() + " order by g.publishedAt desc",
                        Gathering.class)
                .setParameter("since", instant)
                .setParameter("published", State.PUBLISHED)
                .setMaxResults(limit)
                .getResultStream()
                .map(gathering -> news("announced", gathering, gathering.publishedAt()))
                .toList();
    }

    @Override
    public List<News> coming(Instant instant, int limit) {
        return agenda.list(AgendaFilter.after(instant), null, 2 * limit, Sight.VISITOR).stream()
                .filter(gathering -> gathering.isComing(instant))
                .limit(limit)
                .map(gathering -> news("coming", gathering, gathering.startsAt()))
                .toList();
    }

    private static News news(String kind, Gathering gathering, Instant at) {
        Venue venue = gathering.venue();
        String where = venue.isNowhere()
                ? ""
                : String.join(", ", List.of(venue.place(), venue.commune())).replaceAll("^, |, $", "");
        return new News("events.news." + kind, gathering.title(), gathering.path(), where, at);
    }
}
