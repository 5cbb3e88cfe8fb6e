package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.privacy.Guard;

/**
 * The boundary of the links in reminders. A link stands for one person and one sheet: it holds as long as the person may
 * speak for the sheet, and opens nothing else. Looking changes nothing.
 */
@ApplicationScoped
@Transactional
public class ConfirmationLinks {
    private static final int SHORTEST_NAME = 2;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    SheetFacts facts;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** What can be done with a link. */
    public enum State {
        GOOD,
        /** The sheet has been confirmed since the mail was written. */
        CONFIRMED,
        EXPIRED,
        /** Whoever got the mail answers for the structure no more. */
        LEFT
    }

    /**
     * A link that somebody has opened.
     *
     * @param facts what stands on the sheet now
     */
    public record Opened(SheetReminder reminder, Structure structure, State state, List<SheetFacts.Fact> facts) {
        public Opened {
            facts = List.copyOf(facts);
        }

        /** Whether the name of who confirms is to be asked for. */
        public boolean isNameless() {
            return !reminder.isPersonal();
        }
    }

    /** What became of a press of the button. */
    public enum Outcome {
        CONFIRMED,
        /** The name is missing, or holds what must not be kept. */
        NAME_REFUSED,
        /** The link is good no more; {@link #look} says why. */
        OVER
    }

    /** What a link stands for; empty for one that we have not made. */
    public Optional<Opened> look(Token link, Locale language) {
        return find(link).map(reminder -> {
            Structure structure = entities.find(Structure.class, reminder.structureId());
            return new Opened(reminder, structure, state(reminder, structure), facts.of(structure, language));
        });
    }

    /**
     * Confirms the sheet in the name of whoever got the mail.
     *
     * @param name who confirms, where the mail went to a mailbox; else not looked at
     */
    public Outcome confirm(Token link, String name) {
        Optional<SheetReminder> found = find(link);
        if (found.isEmpty()) {
            return Outcome.OVER;
        }
        SheetReminder reminder = found.get();
        Structure structure = entities.find(Structure.class, reminder.structureId(), LockModeType.PESSIMISTIC_WRITE);
        if (state(reminder, structure) != State.GOOD) {
            return Outcome.OVER;
        }
        String by = reminder.isPersonal() ? reminder.name() : MailAddress.cleanName(name);
        if (!reminder.isPersonal() && !isName(by)) {
            return Outcome.NAME_REFUSED;
        }
        entities.persist(structure.verify(by, reminder.accountId(), clock.instant()));
        changes.record(Structure.KIND, structure.id());
        return Outcome.CONFIRMED;
    }

    private static boolean isName(String name) {
        return name.length() >= SHORTEST_NAME && Guard.refused(name).isEmpty();
    }

    private State state(SheetReminder reminder, Structure structure) {
        if (!speaksFor(reminder)) {
            return State.LEFT;
        }
        if (SheetAsking.isAnswered(structure, reminder.askedSince())) {
            return State.CONFIRMED;
        }
        return reminder.isExpired(clock.instant()) ? State.EXPIRED : State.GOOD;
    }

    private boolean speaksFor(SheetReminder reminder) {
        return reminder.isPersonal() ? answersStill(reminder) : standsStill(reminder);
    }

    private boolean answersStill(SheetReminder reminder) {
        return !entities.createQuery("""
                        select m.id from Membership m join m.account a
                        where a.id = :account and m.structure.id = :structure and m.referent = :yes and a.closedAt is null
                        """, Long.class)
                .setParameter("account", reminder.accountId())
                .setParameter("structure", reminder.structureId())
                .setParameter("yes", true)
                .getResultList()
                .isEmpty();
    }

    private boolean standsStill(SheetReminder reminder) {
        return entities.find(Structure.class, reminder.structureId()).sites().stream()
                .flatMap(site -> site.emails().stream())
                .flatMap(text -> MailAddress.parse(text).stream())
                .anyMatch(address -> address.value().equals(reminder.address()));
    }

    private Optional<SheetReminder> find(Token link) {
        return entities.createQuery("""
                        select r from SheetReminder r where r.tokenHash = :hash
                          and r.structureId in (select s.id from Structure s where s.mergedInto is null)
                        """, SheetReminder.class)
                .setParameter("hash", link.hash())
                .getResultStream()
                .findFirst();
    }
}
