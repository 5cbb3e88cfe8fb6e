package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entraidants.directory.Correction.Wish;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.change.Changes;

/**
 * The boundary of those who look after the sheets. An animator may correct every sheet, a member those of the structures
 * whose referent they are; every method throws {@link AccessDenied} for the others.
 */
@ApplicationScoped
@Transactional
public class Directory {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    EditableStructures structures;

    @Inject
    Handwriting handwriting;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** The sheet as it stands, to be corrected; empty when there is no such structure. */
    public Optional<EditedSheet> open(String slug, Caller caller) {
        return structures.open(slug, caller, LockModeType.NONE).map(Directory::edited);
    }

    private static EditedSheet edited(Structure structure) {
        List<Detail> details = Arrays.stream(Part.values())
                .filter(part -> !part.isList())
                .flatMap(part -> part.details().stream())
                .toList();
        Map<Detail, String> texts = structure.texts(details);
        var lists = new EnumMap<Part, List<EditedSheet.Thing>>(Part.class);
        Arrays.stream(Part.values())
                .filter(Part::isList)
                .forEach(part -> lists.put(
                        part,
                        structure.mainSite().listed(part).stream()
                                .map(thing -> EditedSheet.Thing.of(thing, part, structure))
                                .toList()));
        return new EditedSheet(texts, Marks.of(texts, structure), lists);
    }

    /** Whether the caller may correct a sheet; never throws. */
    public boolean mayCorrect(String slug, Caller caller) {
        return caller.isSignedIn()
                && structures.find(slug, caller, LockModeType.NONE).isPresent();
    }

    /**
     * Notes that the caller has looked at a sheet and says that it is right.
     *
     * @return false when there is no such structure
     */
    public boolean confirm(String slug, Caller caller) {
        Optional<Structure> found = locked(slug, caller);
        found.ifPresent(structure -> {
            Identity by = caller.identity().orElseThrow();
            entities.persist(structure.verify(by.name(), by.accountId(), clock.instant()));
            changes.record(Structure.KIND, structure.id());
        });
        return found.isPresent();
    }

    /**
     * Corrects a sheet by hand: whole or not at all, with a revision that tells what was changed.
     *
     * @return empty when there is no such structure
     */
    public Optional<Outcome> correct(String slug, Correction correction, Caller caller) {
        return locked(slug, caller).map(structure -> correct(structure, correction, caller));
    }

    /** Corrects one thing of a list; see {@link #correct(String, Correction, Caller)}. */
    public Optional<Outcome> correct(String slug, Part list, long id, Correction correction, Caller caller) {
        return locked(slug, caller)
                .map(structure -> find(structure, list, id)
                        .map(thing -> correct(structure, list, thing, correction, caller))
                        .orElseGet(Outcome.Gone::new));
    }

    /** Adds a thing to a list; see {@link #correct(String, Correction, Caller)}. */
    public Optional<Outcome> add(String slug, Part list, Correction correction, Caller caller) {
        return locked(slug, caller).map(structure -> {
            Map<Detail, String> texts = correction.all(list, structure);
            return refused(CorrectionRules.ofThing(structure, Map.of(), texts), correction)
                    .orElseGet(() -> {
                        handwriting.add(structure, list, texts, caller);
                        return new Outcome.Corrected(texts.keySet());
                    });
        });
    }

    /**
     * Takes a thing from a list.
     *
     * @return empty when there is no such structure; {@link Outcome.Gone} when somebody else has done so
     */
    public Optional<Outcome> remove(String slug, Part list, long id, Caller caller) {
        return locked(slug, caller)
                .map(structure -> find(structure, list, id)
                        .map(thing -> {
                            handwriting.remove(structure, list, thing, caller);
                            return (Outcome) new Outcome.Corrected(Set.copyOf(list.details()));
                        })
                        .orElseGet(Outcome.Gone::new));
    }

    private Optional<Structure> locked(String slug, Caller caller) {
        return structures.open(slug, caller, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Optional<Listed> find(Structure structure, Part list, long id) {
        return structure.mainSite().listed(list).stream()
                .filter(thing -> thing.id() == id)
                .map(Listed.class::cast)
                .findFirst();
    }

    private Outcome correct(Structure structure, Correction correction, Caller caller) {
        return decide(
                structure,
                structure,
                correction,
                changes -> CorrectionRules.ofSheet(structure, changes),
                changes -> handwriting.correct(structure, changes, caller));
    }

    private Outcome correct(Structure structure, Part list, Listed thing, Correction correction, Caller caller) {
        return decide(
                structure,
                thing,
                correction,
                changes -> CorrectionRules.ofThing(structure, thing.texts(list.details()), changes),
                changes -> handwriting.correct(structure, list, thing, changes, caller));
    }

    private Outcome decide(
            Structure structure,
            Correctable thing,
            Correction correction,
            Function<Map<Detail, String>, CorrectionRules> rules,
            Consumer<Map<Detail, String>> keep) {
        Wish wish = correction.wish(thing, structure);
        if (wish.changes().isEmpty()) {
            return new Outcome.Unchanged();
        }
        if (!wish.overtaken().isEmpty()) {
            Marks now = correction.opened().with(Marks.of(thing.texts(wish.overtaken()), structure));
            List<Outcome.Faster> faster = wish.overtaken().stream()
                    .sorted()
                    .map(detail -> handwriting.faster(structure, detail, thing.detail(detail)))
                    .toList();
            return new Outcome.Overtaken(faster, now);
        }
        return refused(rules.apply(wish.changes()), correction).orElseGet(() -> {
            keep.accept(wish.changes());
            return new Outcome.Corrected(wish.changes().keySet());
        });
    }

    private static Optional<Outcome> refused(CorrectionRules rules, Correction correction) {
        List<Objection> objections = rules.objections()
                .filter(objection -> !(objection.isWaivable() && correction.asWritten()))
                .toList();
        return objections.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Refused(objections));
    }
}
