package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.platform.News;
import org.entraidants.platform.NewsSource;

/** What is new in the directory and what comes next: sheets listed, verified, corrected; stops on one day, closures. */
@ApplicationScoped
@Transactional
public class DirectoryNews implements NewsSource {
    private static final int CLOSURES_WITHIN_DAYS = 14;
    /** Sheets that so many others follow within an hour have come by a file; the newest of them tells of all. */
    private static final int CROWD = 3;

    private static final Duration TOGETHER = Duration.ofHours(1);
    /** That of French Polynesia: there the day begins last. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-10);
    /** Stops that have begun elsewhere while their hour has not come there. */
    private static final int BEGUN_AT_MOST = 100;

    /** The home page is the same for everybody: it names only a referent whose name everybody may see. */
    private static final String PUBLIC_VERIFIER = """
            (select max(r.name) from Referent r where r.structure = s and r.name = s.verifiedBy
             and r.consent = org.entraidants.directory.Referent.Consent.EVERYONE)""";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** At most one piece a structure, its newest. */
    @Override
    public List<News> since(Instant instant, int limit) {
        Instant now = clock.instant();
        var told = new HashSet<String>();
        return Stream.of(
                        listed(instant, now, limit),
                        newest("verified", "verifiedAt", PUBLIC_VERIFIER, instant, now, limit),
                        newest("edited", "editedAt", "''", instant, now, limit))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(News::at).reversed())
                .filter(news -> told.add(news.path()))
                .limit(limit)
                .toList();
    }

    private List<News> listed(Instant since, Instant upTo, int limit) {
        List<News> rows = newest("listed", "createdAt", "''", since, upTo, limit + CROWD);
        var told = new ArrayList<News>();
        for (int i = 0; i < rows.size() && told.size() < limit; i++) {
            News row = rows.get(i);
            Instant before = row.at().minus(TOGETHER);
            if (i + CROWD < rows.size() && rows.get(i + CROWD).at().isAfter(before)) {
                Instant from = before.isAfter(since) ? before : since;
                told.add(row.andOthers(countListed(from, row.at()) - 1));
                told.addAll(listed(since, from, limit - told.size()));
                return told;
            }
            told.add(row);
        }
        return told;
    }

    private long countListed(Instant after, Instant upTo) {
        return entities.createQuery("""
                        select count(s) from Structure s
                        where s.createdAt > :after and s.createdAt <= :upTo and s.mergedInto is null
                        """, Long.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getSingleResult();
    }

    private List<News> newest(String kind, String moment, String detail, Instant since, Instant upTo, int limit) {
        return entities.createQuery("""
                        select s.slug, s.name, %2$s, s.%1$s from Structure s
                        where s.%1$s > :since and s.%1$s <= :upTo and s.mergedInto is null
                        order by s.%1$s desc, s.id desc
                        """.formatted(moment, detail), Object[].class)
                .setParameter("since", since)
                .setParameter("upTo", upTo)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> news(kind, row, row[2] == null ? "" : (String) row[2], (Instant) row[3]))
                .toList();
    }

    @Override
    public List<News> coming(Instant instant, int limit) {
        return Stream.concat(stops(instant, limit).stream(), closures(instant, limit).stream())
                .sorted(Comparator.comparing(News::at))
                .limit(limit)
                .toList();
    }

    private List<News> stops(Instant instant, int limit) {
        return entities.createQuery("""
                        select s.slug, s.name, t.place, t.commune, t.onDay, t.fromTime, o.zone
                        from Stop t join t.site o join o.structure s
                        where (t.onDay > :day or t.onDay = :day and t.fromTime > :time) and s.mergedInto is null
                        order by t.onDay, t.fromTime
                        """, Object[].class)
                .setParameter("day", day(instant))
                .setParameter("time", instant.atOffset(LAST).toLocalTime())
                .setMaxResults(limit + BEGUN_AT_MOST)
                .getResultStream()
                .map(row ->
                        news("stop", row, row[2] + ", " + row[3], at((LocalDate) row[4], (LocalTime) row[5], row[6])))
                .filter(news -> news.at().isAfter(instant))
                .toList();
    }

    private List<News> closures(Instant instant, int limit) {
        return entities.createQuery("""
                        select s.slug, s.name, e.message, e.fromDay, o.zone
                        from ExceptionalPeriod e join e.site o join o.structure s
                        where s.mergedInto is null and e.kind = :closure and e.fromDay > :day and e.fromDay <= :last
                        order by e.fromDay
                        """, Object[].class)
                .setParameter("closure", Exceptional.Kind.CLOSURE)
                .setParameter("day", day(instant))
                .setParameter("last", day(instant).plusDays(CLOSURES_WITHIN_DAYS))
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> news(
                        "closure",
                        row,
                        row[2] == null ? "" : (String) row[2],
                        at((LocalDate) row[3], LocalTime.MIDNIGHT, row[4])))
                .toList();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, LAST);
    }

    private static Instant at(LocalDate day, LocalTime time, Object zone) {
        return day.atTime(time).atZone(ZoneId.of((String) zone)).toInstant();
    }

    private static News news(String kind, Object[] row, String detail, Instant at) {
        return new News("directory.news." + kind, (String) row[1], "/annuaire/" + row[0], detail, at);
    }
}
