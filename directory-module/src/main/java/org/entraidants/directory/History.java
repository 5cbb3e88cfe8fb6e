package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of who changed a sheet, and of undoing it. For those who may correct it; every method throws
 * {@link AccessDenied} for the others.
 */
@ApplicationScoped
@Transactional
public class History {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    EditableStructures structures;

    @Inject
    Handwriting handwriting;

    /**
     * Some revisions of a sheet.
     *
     * @param name of the structure
     * @param entries newest first
     */
    public record Page(String name, List<Entry> entries) {}

    /**
     * One revision.
     *
     * @param by who, or the source that a file names
     * @param importId the import that brought it; null for a hand
     * @param file the name of that file; null for a hand, and when the import is gone
     */
    public record Entry(
            long id,
            Instant at,
            String by,
            @Nullable Long importId,
            @Nullable String file,
            List<Change> changes) {}

    /** Where a page of the history ends. */
    public record Place(Instant at, long id) {}

    /**
     * The revisions of a sheet, newest first.
     *
     * @param after the last one of the page before; null for the first page
     * @return empty when there is no such structure
     */
    public Optional<Page> page(String slug, @Nullable Place after, int limit, Caller caller) {
        return structures.open(slug, caller, LockModeType.NONE).map(structure -> {
            List<Revision> revisions = revisions(structure, after, limit);
            Map<Long, String> files = files(revisions);
            return new Page(
                    structure.name(),
                    revisions.stream().map(revision -> entry(revision, files)).toList());
        });
    }

    private List<Revision> revisions(Structure structure, @Nullable Place after, int limit) {
        String since = after == null ? "" : "and (r.at < :at or (r.at = :at and r.id < :id)) ";
        var query = entities.createQuery(
                        "select r from Revision r where r.structure = :structure " + since
                                + "order by r.at desc, r.id desc",
                        Revision.class)
                .setParameter("structure", structure)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    private static Entry entry(Revision revision, Map<Long, String> files) {
        Long importId = revision.importId();
        return new Entry(
                revision.id(),
                revision.at(),
                revision.byName(),
                importId,
                importId == null ? null : files.get(importId),
                Change.parse(revision.changes()));
    }

    private Map<Long, String> files(List<Revision> revisions) {
        List<Long> ids = revisions.stream()
                .map(Revision::importId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select i.id, i.fileName from Import i where i.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /**
     * Takes back what one revision has changed, as a revision of its own, unless somebody has changed the same since.
     *
     * @return empty when there is no such revision
     */
    public Optional<Undoing> undo(String slug, long revisionId, Caller caller) {
        return structures
                .open(slug, caller, LockModeType.PESSIMISTIC_WRITE)
                .flatMap(structure -> Optional.ofNullable(entities.find(Revision.class, revisionId))
                        .filter(revision -> revision.structure().equals(structure))
                        .map(revision -> undo(structure, Change.parse(revision.changes()), caller)));
    }

    private Undoing undo(Structure structure, List<Change> changes, Caller caller) {
        var undo = new Undo(structure, changes);
        if (!undo.changedSince().isEmpty()) {
            return new Undoing.ChangedSince(undo.changedSince());
        }
        if (undo.isEmpty()) {
            return new Undoing.Nothing();
        }
        List<Objection> objections = undo.objections();
        if (!objections.isEmpty()) {
            return new Undoing.Refused(objections);
        }
        var made = new ArrayList<Change>();
        if (!undo.sheet().isEmpty()) {
            made.addAll(handwriting.correct(structure, undo.sheet()));
        }
        undo.things().forEach((thing, texts) -> made.addAll(undo(structure, thing, texts)));
        handwriting.keep(structure, made, caller);
        return new Undoing.Undone();
    }

    private List<Change> undo(Structure structure, Change.Thing thing, Map<Detail, String> texts) {
        Part list = thing.part();
        return switch (thing.deed()) {
            case REMOVED -> handwriting.add(structure, list, texts);
            case ADDED ->
                Handwriting.remove(structure, list, Undo.find(structure, thing).orElseThrow());
            case CHANGED ->
                Handwriting.correct(list, Undo.find(structure, thing).orElseThrow(), new LinkedHashMap<>(texts));
        };
    }
}
