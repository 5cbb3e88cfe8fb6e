package org.entraidants.directory.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entraidants.directory.Revision;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of those who make two sheets one. Nothing is destroyed: the sheet that is given up is hidden and points to
 * the kept one, and a ledger of what was taken over lets all of it be undone. For animators.
 */
@ApplicationScoped
@Transactional
public class Mergers {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Ledger ledger;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** Whose value of a part is kept. */
    public enum Choice {
        KEPT,
        GONE,
        BOTH
    }

    /** What became of undoing. */
    public enum Undoing {
        DONE,
        /** It was undone before. */
        ALREADY,
        /** The kept sheet has itself become part of another one: that comes first. */
        BURIED,
        UNKNOWN
    }

    /**
     * What the merged sheet would say, part by part where the two differ.
     *
     * @param keptId which is kept; null to propose the one that somebody confirmed last, or that tells more
     */
    public Preview preview(long oneId, long twoId, @Nullable Long keptId, Caller caller) {
        caller.require(Role.ANIMATOR);
        Structure one = entities.find(Structure.class, oneId);
        Structure two = entities.find(Structure.class, twoId);
        boolean first = keptId == null ? isBetter(one, two) : keptId == oneId;
        Structure kept = first ? one : two;
        return Preview.of(kept.id(), Snapshot.of(kept), Snapshot.of(first ? two : one));
    }

    private static boolean isBetter(Structure one, Structure two) {
        Instant first = one.verifiedAt();
        Instant second = two.verifiedAt();
        if (first != null || second != null) {
            return second == null || (first != null && !first.isBefore(second));
        }
        return Snapshot.of(one).size() >= Snapshot.of(two).size();
    }

    /**
     * Makes two sheets one.
     *
     * @param choices whose value is kept; the proposal of the preview where it is missing
     * @return the merger, the one that was faster if there was one; empty when the sheets cannot be merged any more
     */
    public Optional<Merger> merge(long keptId, long goneId, Map<Part, Choice> choices, Caller caller) {
        caller.require(Role.ANIMATOR);
        Structure first = lock(Math.min(keptId, goneId));
        Structure second = lock(Math.max(keptId, goneId));
        if (first == null || second == null || keptId == goneId) {
            return Optional.empty();
        }
        Structure kept = first.id() == keptId ? first : second;
        Structure gone = first.id() == keptId ? second : first;
        if (kept.mergedInto() != null || gone.mergedInto() != null) {
            return between(first, second);
        }
        return Optional.of(merge(kept, gone, choices, caller.identity().orElseThrow()));
    }

    private @Nullable Structure lock(long id) {
        return entities.find(Structure.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The merger that made one of these two, if there is one. */
    private Optional<Merger> between(Structure one, Structure two) {
        return entities.createQuery("""
                        select m from Merger m where m.undoneAt is null
                          and ((m.kept = :one and m.gone = :two) or (m.kept = :two and m.gone = :one))
                        """, Merger.class)
                .setParameter("one", one)
                .setParameter("two", two)
                .getResultStream()
                .findFirst();
    }

    private Merger merge(Structure kept, Structure gone, Map<Part, Choice> choices, Identity by) {
        // As both databases keep it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Snapshot before = Snapshot.of(kept);
        Snapshot after = Preview.of(kept.id(), before, Snapshot.of(gone)).result(choices);
        Structure parentBefore = kept.parent();
        Instant editedBefore = kept.editedAt();
        changed(before, after).forEach(part -> after.give(part, kept));
        settleParent(kept, gone);
        gone.mergeInto(kept, now);
        var record = Json.createObjectBuilder(ledger.moveAlong(gone, kept))
                .add("before", before.json())
                .add("after", Snapshot.of(kept).json())
                .add("parentBefore", id(parentBefore))
                .add("parentAfter", id(kept.parent()))
                .add("editedBefore", editedBefore == null ? "" : editedBefore.toString())
                .build();
        var merger = new Merger(kept, gone, record.toString(), by.name(), now);
        entities.persist(merger);
        tell(kept, before, after, by, now);
        decide(kept, gone, by, now);
        record(kept, gone);
        return merger;
    }

    private static List<Part> changed(Snapshot before, Snapshot after) {
        return Stream.of(Part.values())
                .filter(part -> !before.text(part).equals(after.text(part)))
                .toList();
    }

    private static void settleParent(Structure kept, Structure gone) {
        Structure parent = kept.parent();
        if (parent == null || parent.id() == gone.id()) {
            Structure other = gone.parent();
            kept.belongTo(other == null || other.id() == kept.id() ? null : other);
        }
    }

    private static String id(@Nullable Structure structure) {
        return structure == null ? "" : Long.toString(structure.id());
    }

    private void tell(Structure kept, Snapshot before, Snapshot after, Identity by, Instant at) {
        var json = Json.createArrayBuilder();
        changed(before, after)
                .forEach(part -> json.add(Json.createObjectBuilder()
                        .add("field", Snapshot.column(part))
                        .add("before", before.words(part))
                        .add("after", after.words(part))));
        entities.persist(
                new Revision(kept, by.name(), by.accountId(), null, json.build().toString(), at));
    }

    /** The question is answered; others about the sheet that is hidden are asked no more. */
    private void decide(Structure kept, Structure gone, Identity by, Instant at) {
        entities.createQuery("select d from Duplicate d where d.oneId = :gone or d.twoId = :gone", Duplicate.class)
                .setParameter("gone", gone.id())
                .getResultList()
                .forEach(pair -> {
                    boolean them = pair.oneId() == kept.id() || pair.twoId() == kept.id();
                    if (them) {
                        pair.decide(Duplicate.State.MERGED, Said.of(pair.one(), pair.two()), by.name(), at);
                    } else if (pair.isOpen()) {
                        entities.remove(pair);
                    }
                });
    }

    private void record(Structure kept, Structure gone) {
        changes.record(Structure.KIND, kept.id());
        changes.record(Structure.KIND, gone.id());
    }

    /** A merger with its two sheets. */
    public Optional<Merger> find(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select m from Merger m join fetch m.kept join fetch m.gone where m.id = :id", Merger.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The newest mergers, newest first; before a number, 0 for the very newest. */
    public List<Merger> newest(long before, int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select m from Merger m join fetch m.kept join fetch m.gone
                        where :before = 0 or m.id < :before order by m.id desc
                        """, Merger.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What a merger changed on the kept sheet. */
    public List<Part> changedBy(Merger merger) {
        JsonObject record = read(merger);
        return changed(Snapshot.read(record.getJsonArray("before")), Snapshot.read(record.getJsonArray("after")));
    }

    /** Makes two sheets of one again; what was changed since stays as it is and is told in {@link Merger#remains}. */
    public Undoing undo(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        Merger merger = entities.find(Merger.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (merger == null) {
            return Undoing.UNKNOWN;
        }
        if (merger.isUndone()) {
            return Undoing.ALREADY;
        }
        Structure kept = lock(merger.kept().id());
        Structure gone = lock(merger.gone().id());
        if (kept == null || gone == null || kept.mergedInto() != null) {
            return Undoing.BURIED;
        }
        undo(merger, kept, gone, caller.identity().orElseThrow());
        return Undoing.DONE;
    }

    private void undo(Merger merger, Structure kept, Structure gone, Identity by) {
        Instant now = clock.instant();
        JsonObject record = read(merger);
        Snapshot before = Snapshot.read(record.getJsonArray("before"));
        Snapshot after = Snapshot.read(record.getJsonArray("after"));
        Snapshot current = Snapshot.of(kept);
        var remains = new ArrayList<String>();
        for (Part part : changed(before, after)) {
            if (current.text(part).equals(after.text(part))) {
                before.give(part, kept);
            } else {
                remains.add(part.key());
            }
        }
        undoParent(record, kept);
        remains.addAll(ledger.moveBack(record, gone.id()));
        gone.separate();
        if (merger.mergedAt().equals(kept.editedAt())) {
            String edited = record.getString("editedBefore");
            kept.forgetEdit(edited.isEmpty() ? null : Instant.parse(edited));
        }
        entities.flush();
        tell(kept, current, Snapshot.of(kept), by, now);
        merger.undo(remains, by.name(), now);
        entities.createQuery(
                        "select d from Duplicate d where d.state = :merged and d.oneId in :both and d.twoId in :both",
                        Duplicate.class)
                .setParameter("merged", Duplicate.State.MERGED)
                .setParameter("both", List.of(kept.id(), gone.id()))
                .getResultList()
                .forEach(Duplicate::reopen);
        record(kept, gone);
    }

    private void undoParent(JsonObject record, Structure kept) {
        String parent = record.getString("parentBefore");
        if (id(kept.parent()).equals(record.getString("parentAfter"))) {
            kept.belongTo(parent.isEmpty() ? null : entities.find(Structure.class, Long.valueOf(parent)));
        }
    }

    private static JsonObject read(Merger merger) {
        try (var reader = Json.createReader(new StringReader(merger.ledger()))) {
            JsonValue value = reader.readValue();
            return value.asJsonObject();
        }
    }
}
