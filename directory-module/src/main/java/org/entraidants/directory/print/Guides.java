package org.entraidants.directory.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.directory.place.Distance;
import org.entraidants.directory.search.Area;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.Jobs;
import org.entraidants.platform.web.Messages;

/**
 * The boundary of guides: a member asks for one, a job makes it, every member may fetch it for some days. Nothing stands in
 * it that a visitor may not know.
 */
@ApplicationScoped
@Transactional
public class Guides {
    /** As many places as one guide holds. */
    public static final int MOST_PLACES = 700;

    private static final Duration SAME = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    StructureSearch search;

    @Inject
    Jobs jobs;

    @Inject
    Caller caller;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /**
     * Asks for the guide of all that a search finds. Who asks twice for the same, as by a double click, gets the one that
     * is being made.
     *
     * @param query the parameters of the list, as they stand in an address
     * @param site where the network is reached from outside
     * @return empty when nothing is found, or more than a guide holds
     */
    public Optional<Guide> begin(String query, Locale language, String site) {
        caller.require(Role.MEMBER);
        Identity by = caller.identity().orElseThrow();
        // Two at once of one account stand in line here.
        entities.find(Account.class, by.accountId(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Guide> same = same(query, language, by);
        return same.isPresent() ? same : queue(query, language, site, by);
    }

    private Optional<Guide> same(String query, Locale language, Identity by) {
        return entities.createQuery("""
                        select g from Guide g
                        where g.accountId = :account and g.query = :query and g.language = :language
                          and (g.readyAt > :lately or g.id in (
                              select j.subjectId from Job j where j.kind = :kind and j.state in :open))
                        order by g.id desc
                        """, Guide.class)
                .setParameter("account", by.accountId())
                .setParameter("query", query)
                .setParameter("language", language.getLanguage())
                .setParameter("lately", clock.instant().minus(SAME))
                .setParameter("kind", GuideJob.NAME)
                .setParameter("open", List.of(Job.State.QUEUED, Job.State.RUNNING))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<Guide> queue(String query, Locale language, String site, Identity by) {
        Criteria criteria = ListQuery.criteria(query, clock.instant());
        int found = search.ids(criteria).size();
        if (found == 0 || found > MOST_PLACES) {
            return Optional.empty();
        }
        var guide = new Guide(query, title(criteria, language), language, site, by, clock.instant());
        entities.persist(guide);
        jobs.queue(GuideJob.NAME, guide.id());
        return Optional.of(guide);
    }

    private String title(Criteria criteria, Locale language) {
        var words = new Wording(messages, language, clock);
        Area area = criteria.area();
        if (area != null) {
            String radius = Distance.format(area.radiusKm(), language);
            return area.name() == null
                    ? words.text("guide.here", radius)
                    : words.text("guide.around", area.name(), radius);
        }
        return criteria.department() == null
                ? words.text("guide.all")
                : words.text("guide.department", criteria.department());
    }

    private Instant oldest() {
        return clock.instant().minus(Guide.KEPT);
    }

    /** One guide that can still be fetched. */
    public Optional<Guide> find(long id) {
        caller.require(Role.MEMBER);
        return Optional.ofNullable(entities.find(Guide.class, id))
                .filter(guide -> guide.requestedAt().isAfter(oldest()));
    }

    /** The newest guides that can be fetched, newest first. */
    public List<Guide> newest(int limit) {
        caller.require(Role.MEMBER);
        return entities.createQuery(
                        "select g from Guide g where g.readyAt is not null and g.requestedAt > :oldest order by g.id desc",
                        Guide.class)
                .setParameter("oldest", oldest())
                .setMaxResults(limit)
                .getResultList();
    }

    /** How far the work on a guide is. */
    public Job jobOf(Guide guide) {
        return jobs.newestOf(GuideJob.NAME, guide.id()).orElseThrow();
    }

    /** Whether the caller may stop the work on a guide: who asked for it, or an animator. */
    public boolean mayStop(Guide guide) {
        return caller.isAnimator() || Long.valueOf(guide.accountId()).equals(caller.accountId());
    }

    /** Asks the work to stop; nothing happens for those who may not. */
    public void stop(long id) {
        find(id).filter(this::mayStop).ifPresent(guide -> jobs.stop(jobOf(guide).id()));
    }

    /** A piece of the file, the first at 0; empty after the last. */
    public Optional<byte[]> piece(Guide guide, int rank) {
        caller.require(Role.MEMBER);
        List<?> found = entities.createNativeQuery(
                        "select bytes from directory_guide_chunks where guide_id = ? and rank = ?")
                .setParameter(1, guide.id())
                .setParameter(2, rank)
                .getResultList();
        return found.stream().map(bytes -> (byte[]) bytes).findFirst();
    }
}
