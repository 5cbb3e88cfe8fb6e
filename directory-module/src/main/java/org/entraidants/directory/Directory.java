package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
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
    Changes changes;

    @Inject
    Event<StructureChanged> changed;

    @Inject
    Clock clock;

    /** The sheet as it stands, to be corrected; empty when there is no such structure. */
    public Optional<Correction> sheet(String slug, Caller caller) {
        return editable(slug, caller, LockModeType.NONE).map(Correction::of);
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
        Optional<Structure> found = editable(slug, caller, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(structure -> {
            Identity by = caller.identity().orElseThrow();
            entities.persist(structure.verify(by.name(), by.accountId(), clock.instant()));
            changes.record("structure", structure.id());
        });
        return found.isPresent();
    }

    /**
     * Corrects a sheet by hand: whole or not at all, with a revision that tells what was changed.
     *
     * @return empty when there is no such structure
     */
    public Optional<Outcome> correct(String slug, Correction correction, Caller caller) {
        return editable(slug, caller, LockModeType.PESSIMISTIC_WRITE)
                .map(structure ->
                        correct(structure, correction, caller.identity().orElseThrow()));
    }

    private Optional<Structure> editable(String slug, Caller caller, LockModeType lock) {
        caller.require(Role.MEMBER);
        Optional<Structure> found = structures.find(slug, caller, lock);
        if (found.isEmpty()) {
            caller.require(Role.ANIMATOR);
        }
        return found;
    }

    private Outcome correct(Structure structure, Correction correction, Identity by) {
        Map<Detail, String> wanted = correction.changesTo(structure);
        if (wanted.isEmpty()) {
            return new Outcome.Unchanged();
        }
        if (correction.revision() != structure.revision()) {
            return new Outcome.Overtaken(Correction.of(structure));
        }
        List<Objection> objections = new CorrectionRules(structure, wanted)
                .objections()
                .filter(objection -> !(objection.isWaivable() && correction.asWritten()))
                .toList();
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        keep(structure, wanted, by);
        return new Outcome.Corrected(wanted.keySet());
    }

    private void keep(Structure structure, Map<Detail, String> wanted, Identity by) {
        var now = clock.instant();
        entities.persist(
                new Revision(structure, by.name(), by.accountId(), null, Correction.json(structure, wanted), now));
        structure.correct(wanted);
        structure.editedByHand(now);
        changes.record("structure", structure.id());
        changed.fire(new StructureChanged(structure.id()));
    }
}
