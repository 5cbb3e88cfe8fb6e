package org.entraidants.directory.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Structure;
import org.entraidants.directory.duplicates.Duplicate.State;
import org.entraidants.directory.duplicates.Likeness.Verdict;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.Jobs;

/** The boundary of likely duplicates: everybody who lists a structure sees them, animators decide. */
@ApplicationScoped
@Transactional
public class Duplicates {
    private static final int WORTH_SHOWING = 55;
    private static final int MOST_SHOWN = 5;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Comparables comparables;

    @Inject
    SearchJob search;

    @Inject
    Jobs jobs;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** A structure that somebody may mean who is about to list a new one. */
    public record Likely(
            long id, String slug, String name, String address, String postcode, String commune, int score) {}

    /**
     * Two sheets and how they compare today.
     *
     * @param one at its main site
     * @param two at its main site
     */
    public record Pair(Duplicate duplicate, Likeness likeness, Side one, Side two) {}

    /** One of two sheets, as far as a list shows it. */
    public record Side(long id, String slug, String name, String address, String postcode, String commune) {}

    /** Structures that are listed already and resemble one that is not, the likeliest first; at most five. */
    public List<Likely> likely(String name, String address, String postcode, String commune) {
        Optional<Commune> found = Gazetteer.get().locate(postcode, commune, null);
        var place = new Described(
                0,
                new Described.Facts(
                        name,
                        address,
                        postcode,
                        commune,
                        found.map(Commune::code).orElse(null),
                        null,
                        null,
                        "",
                        null));
        var likely = new ArrayList<Likely>();
        var alike = new ArrayList<Described>();
        var scores = new HashMap<Long, Integer>();
        new Blocks(comparables.around(place.facts())).of(place, (one, two) -> {
            Likeness likeness = Comparison.of(one, two);
            boolean alikeEnough = likeness.score() >= WORTH_SHOWING && !likeness.isHeldApart();
            if (alikeEnough || likeness.verdict() != Verdict.APART) {
                alike.add(two);
                scores.put(two.id(), likeness.score());
            }
        });
        alike.sort(Comparator.comparing((Described one) -> -scores.getOrDefault(one.id(), 0))
                .thenComparing(Described::id));
        List<Described> shown = alike.subList(0, Math.min(MOST_SHOWN, alike.size()));
        Map<Long, String> addresses = slugs(shown.stream().map(Described::id).toList());
        for (Described one : shown) {
            Described.Facts facts = one.facts();
            likely.add(new Likely(
                    one.id(),
                    addresses.getOrDefault(one.id(), ""),
                    facts.name(),
                    facts.address(),
                    facts.postcode(),
                    facts.commune(),
                    scores.getOrDefault(one.id(), 0)));
        }
        return likely;
    }

    private Map<Long, String> slugs(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select s.id, s.slug from Structure s where s.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /**
     * Open pairs, the likeliest first.
     *
     * @param score that of the last pair of the page before, 101 for the first page
     * @param after the number of that pair
     */
    public List<Pair> open(Verdict verdict, int score, long after, int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        return pairs(entities.createQuery("""
                        select d from Duplicate d
                        where d.state = :open and d.verdict = :verdict
                          and d.one.mergedInto is null and d.two.mergedInto is null
                          and (d.score < :score or (d.score = :score and d.id > :after))
                        order by d.score desc, d.id
                        """, Duplicate.class)
                .setParameter("open", State.OPEN)
                .setParameter("verdict", verdict)
                .setParameter("score", score)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    /** How many pairs wait. */
    public long count(Verdict verdict, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select count(d) from Duplicate d where d.state = :open and d.verdict = :verdict", Long.class)
                .setParameter("open", State.OPEN)
                .setParameter("verdict", verdict)
                .getSingleResult();
    }

    /** One pair. */
    public Optional<Pair> find(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(Duplicate.class, id)).stream()
                .flatMap(found -> pairs(List.of(found)).stream())
                .findFirst();
    }

    private List<Pair> pairs(List<Duplicate> found) {
        List<Long> ids = found.stream()
                .flatMap(pair -> Stream.of(pair.oneId(), pair.twoId()))
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, String> slugs = slugs(ids);
        Map<Long, Described> places =
                comparables.of(ids).stream().collect(Collectors.toMap(Described::id, Function.identity()));
        return found.stream()
                .filter(pair -> places.containsKey(pair.oneId()) && places.containsKey(pair.twoId()))
                .map(pair -> pair(pair, places, slugs))
                .toList();
    }

    private static Pair pair(Duplicate pair, Map<Long, Described> places, Map<Long, String> slugs) {
        Described one = places.get(pair.oneId());
        Described two = places.get(pair.twoId());
        return new Pair(pair, Comparison.of(one, two), side(one, slugs), side(two, slugs));
    }

    private static Side side(Described place, Map<Long, String> slugs) {
        Described.Facts facts = place.facts();
        return new Side(
                place.id(),
                slugs.getOrDefault(place.id(), ""),
                facts.name(),
                facts.address(),
                facts.postcode(),
                facts.commune());
    }

    /**
     * They are two: never proposed again, until one of the sheets has become another one.
     *
     * @return false when somebody was faster, or there is no such pair
     */
    public boolean refuse(long id, Caller caller) {
        return decide(id, State.REFUSED, caller).isPresent();
    }

    /**
     * One of them is a branch of the other.
     *
     * @return false when somebody was faster, or they belong to each other the other way round
     */
    public boolean relate(long id, long parentId, Caller caller) {
        Optional<Duplicate> found = decide(id, State.RELATED, caller);
        found.ifPresent(pair -> {
            boolean first = pair.oneId() == parentId;
            adopt(first ? pair.two() : pair.one(), first ? pair.one() : pair.two());
        });
        return found.isPresent();
    }

    /**
     * Both are branches of a third one.
     *
     * @return false when somebody was faster, or there is no such structure
     */
    public boolean relateBoth(long id, String parentSlug, Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Structure> parent = entities.createQuery(
                        "select s from Structure s where s.slug = :slug and s.mergedInto is null", Structure.class)
                .setParameter("slug", parentSlug)
                .getResultStream()
                .findFirst();
        Optional<Duplicate> found = parent.flatMap(whole -> decide(id, State.RELATED, caller));
        found.ifPresent(pair -> {
            adopt(pair.one(), parent.orElseThrow());
            adopt(pair.two(), parent.orElseThrow());
        });
        return found.isPresent();
    }

    private void adopt(Structure branch, Structure parent) {
        if (branch.id() == parent.id()) {
            return;
        }
        // Never in a circle: a parent that was below its branch comes up.
        for (Structure above = parent; above != null; above = above.parent()) {
            Structure next = above.parent();
            if (next != null && next.id() == branch.id()) {
                above.belongTo(null);
            }
        }
        branch.belongTo(parent);
        changes.record(Structure.KIND, branch.id());
        changes.record(Structure.KIND, parent.id());
    }

    private Optional<Duplicate> decide(long id, State decision, Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Duplicate> found = Optional.ofNullable(
                        entities.find(Duplicate.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Duplicate::isOpen);
        found.ifPresent(pair -> pair.decide(
                decision,
                Said.of(pair.one(), pair.two()),
                caller.identity().orElseThrow().name(),
                clock.instant()));
        return found;
    }

    /** Compares everything anew, in the background. */
    public void searchAll(Caller caller) {
        caller.require(Role.ANIMATOR);
        search.queue();
    }

    /** How far the last search is. */
    public Optional<Job> lastSearch() {
        return jobs.newestOf(SearchJob.NAME, SearchJob.EVERYWHERE);
    }
}
