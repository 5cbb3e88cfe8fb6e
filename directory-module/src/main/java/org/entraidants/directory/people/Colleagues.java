package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Distance;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.jspecify.annotations.Nullable;

/** The boundary of finding people; the query leaves out whoever does not consent to be seen by this caller. */
@ApplicationScoped
@Transactional
public class Colleagues {
    /** The most people of one page. */
    public static final int PAGE = 20;

    private static final int MOST_AROUND = 500;
    private static final double KM_OF_A_DEGREE = 111;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /**
     * People, the nearest first, without place by name; two statements.
     *
     * @return one more than a page when there are more
     */
    public List<Colleague> find(Wanted wanted, Caller caller) {
        if (!wanted.trainers()) {
            caller.require(Role.MEMBER);
        }
        List<Person> people = people(wanted, caller);
        Map<Long, List<Workplace>> workplaces =
                workplaces(people.stream().map(Person::accountId).toList());
        List<Colleague> found = people.stream()
                .map(person ->
                        colleague(person, workplaces.getOrDefault(person.accountId(), List.of()), wanted.place()))
                .toList();
        return wanted.place() == null ? found : nearest(found, wanted);
    }

    /** The structures of the caller, from which distances can be counted. */
    public List<Workplace> ownWorkplaces(Caller caller) {
        Long self = caller.accountId();
        return self == null ? List.of() : workplaces(List.of(self)).getOrDefault(self, List.of());
    }

    /** One person with the structures it belongs to. */
    public Colleague colleague(Person person) {
        List<Workplace> own = workplaces(List.of(person.accountId())).getOrDefault(person.accountId(), List.of());
        return new Colleague(person, own, null);
    }

    static Set<Consent> visibleTo(Caller caller) {
        return caller.isSignedIn() ? EnumSet.of(Consent.EVERYONE, Consent.MEMBERS) : EnumSet.of(Consent.EVERYONE);
    }

    private List<Person> people(Wanted wanted, Caller caller) {
        var jpql = new StringBuilder("""
                select p from Person p join fetch p.account a
                where p.consent in :visible and a.closedAt is null""");
        if (wanted.trainers()) {
            jpql.append(" and p.trainer = :yes");
        }
        if (wanted.subject() != null) {
            jpql.append(wanted.trainers() ? " and p.trainingSubjects" : " and p.subjects")
                    .append(" like :subject");
        }
        if (!wanted.language().isEmpty()) {
            jpql.append(" and p.languages like :language");
        }
        if (wanted.place() != null) {
            // Not "exists": EclipseLink binds no parameters there, and writes true as 1.
            jpql.append(" ").append("""
                    and a.id in (
                        select m.account.id from Membership m join m.structure s join s.sites t
                        where t.foundLatitude between :south and :north and t.foundLongitude between :west and :east)""");
        }
        TypedQuery<Person> query = entities.createQuery(jpql + " order by a.name, p.accountId", Person.class)
                .setParameter("visible", visibleTo(caller));
        fill(query, wanted);
        return wanted.place() == null
                ? query.setFirstResult(wanted.from()).setMaxResults(PAGE + 1).getResultList()
                : query.setMaxResults(MOST_AROUND).getResultList();
    }

    private static void fill(TypedQuery<Person> query, Wanted wanted) {
        if (wanted.trainers()) {
            query.setParameter("yes", true);
        }
        if (wanted.subject() != null) {
            query.setParameter("subject", "%|" + wanted.subject().standard() + "|%");
        }
        if (!wanted.language().isEmpty()) {
            query.setParameter("language", "%|" + wanted.language() + "|%");
        }
        Commune place = wanted.place();
        if (place != null) {
            double high = wanted.radiusKm() / KM_OF_A_DEGREE;
            double wide = high / Math.max(0.1, Math.cos(Math.toRadians(place.lat())));
            query.setParameter("south", place.lat() - high)
                    .setParameter("north", place.lat() + high)
                    .setParameter("west", place.lon() - wide)
                    .setParameter("east", place.lon() + wide);
        }
    }

    private static Colleague colleague(Person person, List<Workplace> workplaces, @Nullable Commune place) {
        return new Colleague(
                person,
                workplaces,
                place == null
                        ? null
                        : workplaces.stream()
                                .map(workplace -> km(workplace, place))
                                .filter(Objects::nonNull)
                                .min(Comparator.naturalOrder())
                                .orElse(null));
    }

    private static @Nullable Double km(Workplace workplace, Commune place) {
        Double lat = workplace.lat();
        Double lon = workplace.lon();
        return lat == null || lon == null ? null : Distance.km(lat, lon, place.lat(), place.lon());
    }

    private static List<Colleague> nearest(List<Colleague> found, Wanted wanted) {
        return found.stream()
                .filter(colleague -> isNear(colleague, wanted))
                .sorted(Comparator.comparingDouble(colleague -> Objects.requireNonNullElse(colleague.km(), 0.0)))
                .skip(wanted.from())
                .limit(PAGE + 1L)
                .toList();
    }

    /** A trainer is near where the trainer comes to. */
    private static boolean isNear(Colleague colleague, Wanted wanted) {
        Double km = colleague.km();
        Integer reach = wanted.trainers() ? colleague.person().trainingRadius() : null;
        return km != null && km <= wanted.radiusKm() && (reach == null || km <= reach);
    }

    private Map<Long, List<Workplace>> workplaces(Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select new org.entraidants.directory.people.Workplace(
                            m.account.id, s.slug, s.name, t.commune, t.phone, t.foundLatitude, t.foundLongitude)
                        from Membership m join m.structure s join s.sites t
                        where m.account.id in :accounts
                          and t.id = (select min(u.id) from Site u where u.structure = s)
                        order by s.name, s.id
                        """, Workplace.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.groupingBy(Workplace::accountId));
    }
}
