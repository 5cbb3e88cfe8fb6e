package org.entraidants.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.directory.ExceptionalPeriod;
import org.entraidants.directory.Site;
import org.entraidants.directory.Stop;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.platform.search.SearchIndex;

/** The stops of all itinerant services: few, and read anew only when something has changed or a day is over. */
@ApplicationScoped
@Transactional
class StopRows {
    private static final int MOST = 10_000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    SearchIndex index;

    private volatile Kept kept = new Kept(-1, LocalDate.MIN, List.of());

    private record Kept(long number, LocalDate day, List<StopRow> rows) {}

    /** Those of every week, and those of this day and later. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<StopRow> since(LocalDate day) {
        long number = index.number();
        Kept known = kept;
        if (known.number != number || !known.day.equals(day)) {
            known = new Kept(number, day, read(day));
            kept = known;
        }
        return known.rows;
    }

    private List<StopRow> read(LocalDate day) {
        Map<Site, List<ExceptionalPeriod>> closures = entities.createQuery("""
                        select period from ExceptionalPeriod period join fetch period.site
                        where period.kind = :closure and period.toDay >= :day
                        and period.site in (select stop.site from Stop stop)""", ExceptionalPeriod.class)
                .setParameter("closure", Exceptional.Kind.CLOSURE)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(ExceptionalPeriod::site));
        return entities.createQuery("""
                        select stop from Stop stop join fetch stop.site site
                        where (stop.onDay is null or stop.onDay >= :day) and site.structure.mergedInto is null
                        order by stop.id""", Stop.class)
                // As words of the query, a fetch through a fetched site is left out of the statement.
                .setHint("eclipselink.join-fetch", "stop.site.structure")
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultStream()
                .map(stop -> StopRow.of(stop, closures.getOrDefault(stop.site(), List.of())))
                .toList();
    }
}
