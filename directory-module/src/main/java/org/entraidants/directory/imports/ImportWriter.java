package org.entraidants.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.directory.NationalCells;
import org.entraidants.directory.Revision;
import org.entraidants.directory.Slugs;
import org.entraidants.directory.SourceLink;
import org.entraidants.directory.Structure;
import org.entraidants.directory.imports.Batch.Known;
import org.entraidants.directory.imports.Batch.SourceKey;
import org.entraidants.directory.national.Header;
import org.entraidants.directory.national.Line;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.national.Problem;
import org.entraidants.platform.change.Changes;

/** The transactions of an import: each takes in some whole lines, with what is told of them and how far that is. */
@ApplicationScoped
@Transactional
class ImportWriter {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    Optional<Import> find(long id) {
        return Optional.ofNullable(entities.find(Import.class, id));
    }

    void begin(long id, Header header) {
        entities.find(Import.class, id).begins(header);
    }

    Slugs slugs() {
        return new Slugs(entities.createQuery("select s.slug from Structure s", String.class)
                .getResultList());
    }

    /** Keeps the problems of the file as a whole. */
    void report(long id, Collection<Problem> problems) {
        problems.forEach(problem -> entities.persist(new ImportProblem(id, problem)));
    }

    /** Looks at the lines, or takes them in. */
    void write(Batch batch) {
        var tally = new Tally();
        var problems = new ArrayList<Problem>();
        var seen = new ArrayList<Long>();
        var changed = new HashMap<Long, Line.Accepted>();
        Map<SourceKey, Known> known = known(batch.lines());
        var made = new NewPlaces(batch, known, clock.instant());
        for (Line line : batch.lines()) {
            if (line instanceof Line.Refused refused) {
                tally.refused++;
                problems.addAll(refused.problems());
                keepRefused(batch.importId(), refused);
            } else if (line instanceof Line.Accepted accepted) {
                problems.addAll(accepted.warnings());
                SourceKey key = keyOf(accepted.place());
                if (made.awaits(key)) {
                    write(made);
                }
                Known link = known.get(key);
                if (link == null) {
                    tally.created++;
                    if (!batch.dryRun()) {
                        made.add(key, accepted.place());
                    }
                } else if (link.fingerprint().equals(accepted.place().fingerprint())) {
                    tally.unchanged++;
                    seen.add(link.linkId());
                } else {
                    changed.put(link.linkId(), accepted);
                }
            }
        }
        write(made);
        change(changed, batch, tally, problems);
        sawAgain(seen, batch);
        tally.conflicts = count(problems, Problem.Severity.CONFLICT);
        tally.warnings = count(problems, Problem.Severity.WARNING);
        report(batch.importId(), problems);
        entities.find(Import.class, batch.importId()).count(tally, batch.lastLine());
    }

    /** What the directory knows of these lines. */
    private Map<SourceKey, Known> known(List<Line> lines) {
        List<String> keys = lines.stream()
                .filter(Line.Accepted.class::isInstance)
                .map(line -> ((Line.Accepted) line).place().id())
                .toList();
        var known = new HashMap<SourceKey, Known>();
        if (!keys.isEmpty()) {
            var links = entities.createQuery("""
                    select l.source, l.sourceKey, l.id, l.fingerprint from SourceLink l where l.sourceKey in :keys
                    """, Object[].class)
                    .setParameter("keys", keys)
                    .getResultList();
            for (Object[] link : links) {
                var key = new SourceKey((String) link[0], (String) link[1]);
                known.put(key, new Known((long) link[2], (String) link[3]));
            }
        }
        return known;
    }

    private static long count(List<Problem> problems, Problem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    static SourceKey keyOf(Place place) {
        return new SourceKey(Objects.requireNonNullElse(place.source(), ""), place.id());
    }

    private void keepRefused(long importId, Line.Refused line) {
        entities.createNativeQuery("insert into directory_import_refusals (import_id, line, cells) values (?, ?, ?)")
                .setParameter(1, importId)
                .setParameter(2, line.number())
                .setParameter(3, String.join(Import.PARTED, line.raw()).replace("\u0000", ""))
                .executeUpdate();
    }

    private void write(NewPlaces made) {
        try {
            made.write(entities.unwrap(Connection.class), changes);
        } catch (SQLException failed) {
            throw new IllegalStateException("The new places could not be written.", failed);
        }
    }

    private void change(Map<Long, Line.Accepted> lines, Batch batch, Tally tally, List<Problem> problems) {
        Map<Long, SourceLink> links = links(lines.keySet());
        lines.forEach((linkId, line) -> {
            SourceLink link = links.get(linkId);
            var merge = new Merge(link, line.place(), line.number());
            problems.addAll(merge.conflicts());
            if (merge.changesSomething()) {
                tally.changed++;
            } else {
                tally.unchanged++;
            }
            if (!batch.dryRun()) {
                apply(merge, link, line.place(), batch);
            }
        });
    }

    private void apply(Merge merge, SourceLink link, Place place, Batch batch) {
        Instant now = clock.instant();
        Structure structure = link.structure();
        if (merge.changesSomething()) {
            merge.apply(structure);
            entities.persist(new Revision(
                    structure,
                    Objects.requireNonNullElse(place.source(), ""),
                    null,
                    batch.importId(),
                    merge.asJson(),
                    now));
            changes.record(Structure.KIND, structure.id());
        }
        link.hasSaid(place.fingerprint(), NationalCells.cellsOf(place), NewPlaces.unknown(place), now);
    }

    private Map<Long, SourceLink> links(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select l from SourceLink l join fetch l.structure where l.id in :ids", SourceLink.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "l.structure.sites")
                .setHint("eclipselink.batch", "l.structure.sites.offers")
                .setHint("eclipselink.batch", "l.structure.sites.openingRules")
                .getResultStream()
                .collect(Collectors.toMap(SourceLink::id, Function.identity()));
    }

    private void sawAgain(List<Long> linkIds, Batch batch) {
        if (!batch.dryRun() && !linkIds.isEmpty()) {
            entities.createQuery("update SourceLink l set l.lastSeenAt = :now where l.id in :ids")
                    .setParameter("now", clock.instant())
                    .setParameter("ids", linkIds)
                    .executeUpdate();
        }
    }

    /**
     * Forgets the file, once nobody needs it any more.
     *
     * @return which one it was
     */
    Optional<Long> forgetFile(long id) {
        Import begun = entities.find(Import.class, id);
        Optional<Long> file = Optional.ofNullable(begun).map(Import::fileId);
        file.ifPresent(known -> {
            begun.forgetFile();
            entities.flush();
        });
        return file;
    }
}
