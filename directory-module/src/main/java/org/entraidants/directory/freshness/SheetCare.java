package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.Directory;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of those who keep one sheet true: its referents and the animators; the others get {@link
 * org.entraidants.platform.account.AccessDenied}.
 */
@ApplicationScoped
@Transactional
public class SheetCare {
    private static final int RECENT = 5;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    RuleBook book;

    @Inject
    Recipients recipients;

    @Inject
    Clock clock;

    /**
     * What there is to know about keeping a sheet true.
     *
     * @param own how often its people want to be asked; null for as often as the network does
     * @param usual how often the network asks
     * @param automatic whether mail comes without a campaign
     * @param dueOn from when somebody is asked again, null for never
     * @param asked how many people are written to
     * @param mails the last mails about it, the newest first
     */
    public record Care(
            Structure structure,
            Quality quality,
            @Nullable Frequency own,
            Frequency usual,
            boolean automatic,
            @Nullable LocalDate dueOn,
            int asked,
            List<SheetReminder> mails) {
        public Care {
            mails = List.copyOf(mails);
        }

        /** How often its people are asked. */
        public Frequency frequency() {
            return own == null ? usual : own;
        }
    }

    /** Empty when there is no such structure. */
    public Optional<Care> find(String slug, Caller caller) {
        return mine(slug, caller).map(structure -> {
            LocalDate today = Dates.dateOf(clock.instant());
            ReminderRules rules = book.rules();
            Rhythm rhythm = entities.find(Rhythm.class, structure.id());
            Frequency own = rhythm == null ? null : rhythm.frequency();
            return new Care(
                    structure,
                    Quality.of(structure, today),
                    own,
                    rules.usual(),
                    rules.automatic() || own != null,
                    (own == null ? rules.usual() : own).dueOn(known(structure), today),
                    recipients
                            .of(List.of(structure.id()))
                            .getOrDefault(structure.id(), List.of())
                            .size(),
                    mails(structure));
        });
    }

    private static @Nullable LocalDate known(Structure structure) {
        return structure.verifiedAt() == null ? structure.sourceUpdatedOn() : Dates.dateOf(structure.verifiedAt());
    }

    private List<SheetReminder> mails(Structure structure) {
        return entities.createQuery("""
                        select r from SheetReminder r where r.structureId = :structure and r.sentAt is not null
                        order by r.id desc
                        """, SheetReminder.class)
                .setParameter("structure", structure.id())
                .setMaxResults(RECENT)
                .getResultList();
    }

    /**
     * Chooses how often the people of a structure are asked.
     *
     * @param frequency null for as often as the network does
     * @return false when there is no such structure
     */
    public boolean choose(String slug, @Nullable Frequency frequency, Caller caller) {
        Optional<Structure> found = mine(slug, caller);
        found.ifPresent(structure -> {
            Rhythm known = entities.find(Rhythm.class, structure.id());
            if (frequency == null) {
                if (known != null) {
                    entities.remove(known);
                }
                return;
            }
            Rhythm rhythm = known == null ? new Rhythm(structure.id()) : known;
            rhythm.choose(frequency);
            if (known == null) {
                entities.persist(rhythm);
            }
        });
        return found.isPresent();
    }

    private Optional<Structure> mine(String slug, Caller caller) {
        if (!directory.mayCorrect(slug, caller)) {
            caller.require(Role.ANIMATOR);
        }
        return entities.createQuery(
                        "select s.id from Structure s where s.slug = :slug and s.mergedInto is null", Long.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(id -> WholeSheets.load(entities, List.of(id)).get(id));
    }
}
