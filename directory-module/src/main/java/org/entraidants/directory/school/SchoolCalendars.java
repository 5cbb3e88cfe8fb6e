package org.entraidants.directory.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.directory.Site;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.hours.SchoolHolidays;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;
import org.jspecify.annotations.Nullable;

/** The boundary of school holidays: animators bring the calendars, everybody's hours are told with them. */
@ApplicationScoped
@Transactional
public class SchoolCalendars {
    public static final int LARGEST_FILE = 4 << 20;
    private static final String SCHOOL = "SH";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A file and how many breaks are still known from it. */
    public record Brought(SchoolCalendar calendar, List<SchoolBreak> breaks) {}

    /** The school holidays of a site, asked for only when its hours depend on them. */
    public SchoolHolidays of(Site site) {
        SchoolZone zone = SchoolZone.of(site);
        String text = site.hours();
        boolean needed = text != null
                && text.contains(SCHOOL)
                && OpeningHours.read(text).hours().followsSchool();
        return needed && zone != null ? of(zone) : SchoolHolidays.UNKNOWN;
    }

    private SchoolHolidays of(SchoolZone zone) {
        return SchoolHolidays.of(entities.createQuery("""
                        select b from SchoolBreak b where b.zone = :zone and b.toDay >= :day
                        order by b.fromDay""", SchoolBreak.class)
                .setParameter("zone", zone)
                .setParameter("day", LocalDate.now(clock).minusYears(1))
                .getResultStream()
                .map(SchoolBreak::asHolidays)
                .toList());
    }

    /**
     * Takes a file in: what it says of a zone takes the place of what was known there between its first and its last day.
     * Everything or nothing.
     *
     * @param usual the zone of what names none; null when the file must name it
     * @return what is wrong with it; none when it was taken
     */
    public List<CalendarProblem> bring(String fileName, byte[] content, @Nullable SchoolZone usual) {
        caller.require(Role.ANIMATOR);
        if (content.length > LARGEST_FILE) {
            return List.of(new CalendarProblem(CalendarProblem.Kind.TOO_LARGE, 0, ""));
        }
        ToldCalendar told = CalendarFile.read(content, usual);
        if (told.problems().isEmpty()) {
            keep(fileName, told.breaks(), caller.identity().orElseThrow());
        }
        return told.problems();
    }

    /** Takes in what the demonstration invents. */
    public void invent(String fileName, byte[] content) {
        keep(fileName, CalendarFile.read(content, null).breaks(), null);
    }

    private void keep(String fileName, List<ToldBreak> told, @Nullable Identity by) {
        told.stream().collect(Collectors.groupingBy(ToldBreak::zone)).forEach((zone, breaks) -> forget(zone, breaks));
        var calendar = new SchoolCalendar(fileName, by, clock.instant());
        entities.persist(calendar);
        told.forEach(one -> entities.persist(new SchoolBreak(calendar, one)));
        entities.flush();
        forgetEmpty();
        tellWhoFollows();
    }

    private void forget(SchoolZone zone, Collection<ToldBreak> told) {
        entities.createQuery("delete from SchoolBreak b where b.zone = :zone and b.toDay >= :from and b.fromDay <= :to")
                .setParameter("zone", zone)
                .setParameter(
                        "from",
                        told.stream()
                                .map(ToldBreak::from)
                                .min(LocalDate::compareTo)
                                .orElseThrow())
                .setParameter(
                        "to",
                        told.stream()
                                .map(ToldBreak::to)
                                .max(LocalDate::compareTo)
                                .orElseThrow())
                .executeUpdate();
    }

    private void forgetEmpty() {
        entities.createQuery("delete from SchoolCalendar c where c.id not in (select b.calendar.id from SchoolBreak b)")
                .executeUpdate();
    }

    /** The index knows the school holidays with the hours that need them. */
    private void tellWhoFollows() {
        entities.createQuery("""
                        select distinct r.site.structure.id from OpeningRule r where r.text like :school""", Long.class)
                .setParameter("school", "%" + SCHOOL + "%")
                .getResultList()
                .forEach(id -> changes.record("structure", id));
    }

    /** Forgets a file and all that it told; false when there is none. */
    public boolean forget(long calendarId) {
        caller.require(Role.ANIMATOR);
        entities.createQuery("delete from SchoolBreak b where b.calendar.id = :id")
                .setParameter("id", calendarId)
                .executeUpdate();
        int forgotten = entities.createQuery("delete from SchoolCalendar c where c.id = :id")
                .setParameter("id", calendarId)
                .executeUpdate();
        tellWhoFollows();
        return forgotten > 0;
    }

    /** All files, the newest first, with their breaks in order. */
    public List<Brought> all() {
        caller.require(Role.ANIMATOR);
        Map<SchoolCalendar, List<SchoolBreak>> breaks = entities.createQuery("""
                        select b from SchoolBreak b join fetch b.calendar
                        order by b.fromDay, b.zone, b.id""", SchoolBreak.class)
                .getResultStream()
                .collect(Collectors.groupingBy(SchoolBreak::calendar));
        return entities.createQuery(
                        "select c from SchoolCalendar c order by c.broughtAt desc, c.id desc", SchoolCalendar.class)
                .getResultStream()
                .map(calendar -> new Brought(calendar, breaks.getOrDefault(calendar, List.of())))
                .toList();
    }
}
