package org.entraidants.events.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.events.gathering.Planned.Flawed;
import org.entraidants.events.gathering.Planned.Kept;
import org.entraidants.events.gathering.Planned.Unknown;
import org.entraidants.platform.change.Changes;
import org.jspecify.annotations.Nullable;

/** Plans gatherings, each deed in one transaction that holds the row of its gathering. */
@ApplicationScoped
@Transactional
class Planner {
    /** Changes come in twos and threes: those who come are told of all of them once. */
    static final Duration QUIET = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Forms forms;

    @Inject
    Changes changes;

    @Inject
    Event<GatheringChanged> changed;

    @Inject
    Clock clock;

    Planned create(Map<String, String> texts, UUID form, @Nullable Long creator) {
        Optional<Gathering> before = byForm(form);
        if (before.isPresent()) {
            return new Kept(before.get());
        }
        var gathering = new Gathering(
                Kind.coded(texts.getOrDefault("kind", "")).orElse(Kind.BREAKFAST), form, creator, clock.instant());
        List<Flaw> flaws = new ArrayList<>();
        for (Part part : given(texts)) {
            if (part.compareTo(Part.WHEN) > 0 && !flaws.isEmpty()) {
                break;
            }
            Change change = forms.read(part, texts, gathering);
            flaws.addAll(change.flaws());
            if (flaws.isEmpty()) {
                change.deed().accept(gathering);
            }
        }
        return flaws.isEmpty() ? new Kept(persist(gathering)) : new Flawed(flaws);
    }

    private static EnumSet<Part> given(Map<String, String> texts) {
        var parts = EnumSet.of(Part.WHAT, Part.WHEN);
        for (Part part : Part.values()) {
            if (part.fields().stream().anyMatch(texts::containsKey)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Gathering persist(Gathering gathering) {
        entities.persist(gathering);
        // A form that comes twice in one instant is refused here, and finds on its second try what the first has
        // written.
        entities.flush();
        changes.record(Gathering.SEARCHED, gathering.id());
        return gathering;
    }

    Planned keep(long id, Part part, Map<String, String> texts, int seen) {
        Optional<Gathering> found = locked(id).filter(gathering -> !gathering.isCancelled());
        if (found.isEmpty()) {
            return new Unknown();
        }
        Gathering gathering = found.get();
        if (gathering.edits() != seen) {
            return new Flawed(List.of(Flaw.of("", Flaw.Kind.OVERTAKEN)));
        }
        Change change = forms.read(part, texts, gathering);
        if (!change.flaws().isEmpty()) {
            return new Flawed(change.flaws());
        }
        Entry before = Entry.of(gathering);
        change.deed().accept(gathering);
        return kept(gathering, before);
    }

    private Planned kept(Gathering gathering, Entry before) {
        Instant now = clock.instant();
        gathering.edited(now);
        if (gathering.isPublished() && !before.equals(Entry.of(gathering))) {
            gathering.announce(now.plus(QUIET));
        }
        tell(gathering);
        return new Kept(gathering);
    }

    private void tell(Gathering gathering) {
        entities.flush();
        changes.record(Gathering.SEARCHED, gathering.id());
        changed.fire(new GatheringChanged(gathering.id()));
    }

    Planned publish(long id) {
        Optional<Gathering> found = locked(id).filter(Gathering::isDraft);
        if (found.isEmpty()) {
            return new Unknown();
        }
        Gathering gathering = found.get();
        List<Flaw> flaws = new ArrayList<>();
        if (gathering.startsAt().isBefore(clock.instant())) {
            flaws.add(Flaw.of(Span.DAY, Flaw.Kind.PAST));
        }
        if (!flaws.isEmpty()) {
            return new Flawed(flaws);
        }
        gathering.publish(clock.instant());
        gathering.edited(clock.instant());
        tell(gathering);
        return new Kept(gathering);
    }

    Planned cancel(long id, String reason) {
        Optional<Gathering> found = locked(id).filter(gathering -> !gathering.isCancelled());
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (reason.length() > 500) {
            return new Flawed(List.of(Flaw.tooLong("reason", 500)));
        }
        Gathering gathering = found.get();
        boolean known = gathering.isPublished();
        gathering.cancel(reason, clock.instant());
        gathering.edited(clock.instant());
        if (known) {
            // Nobody shall set out in vain: this is told at once.
            gathering.announce(clock.instant());
        }
        tell(gathering);
        return new Kept(gathering);
    }

    Planned duplicate(long id, LocalDate day, UUID form, @Nullable Long creator) {
        Optional<Gathering> before = byForm(form);
        if (before.isPresent()) {
            return new Kept(before.get());
        }
        return locked(id)
                .<Planned>map(original -> new Kept(persist(copy(original, day, form, creator))))
                .orElseGet(Unknown::new);
    }

    private Gathering copy(Gathering original, LocalDate day, UUID form, @Nullable Long creator) {
        var span = new Span(original.startsAt(), original.endsAt(), original.zone());
        return original.again(span.on(day), form, creator, clock.instant());
    }

    /** The first copy carries the number of the form, the others numbers that follow from it. */
    Planned repeat(long id, Rhythm rhythm, int times, UUID form, @Nullable Long creator) {
        Optional<Gathering> before = byForm(form);
        Optional<Gathering> found = locked(id);
        if (before.isPresent() || found.isEmpty()) {
            return before.<Planned>map(Kept::new).orElseGet(Unknown::new);
        }
        if (times < 1 || times > Rhythm.MOST) {
            return new Flawed(List.of(new Flaw("times", Flaw.Kind.TOO_MANY, Rhythm.MOST)));
        }
        Gathering original = found.get();
        String series = original.series() == null ? UUID.randomUUID().toString() : original.series();
        original.belongTo(series);
        UUID key = form;
        Gathering first = original;
        for (LocalDate day : rhythm.days(original.begins().toLocalDate(), times)) {
            Gathering copy = copy(original, day, key, creator);
            copy.belongTo(series);
            persist(copy);
            first = first == original ? copy : first;
            key = UUID.randomUUID();
        }
        return new Kept(first);
    }

    private Optional<Gathering> locked(long id) {
        return Optional.ofNullable(entities.find(Gathering.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Gathering> byForm(UUID form) {
        return entities.createQuery("select g from Gathering g where g.formKey = :form", Gathering.class)
                .setParameter("form", form.toString())
                .getResultStream()
                .findFirst();
    }

    /** What stands in the calendars of those who come. */
    private record Entry(Instant start, Instant end, Mode mode, String where, String title) {
        static Entry of(Gathering gathering) {
            return new Entry(
                    gathering.startsAt(),
                    gathering.endsAt(),
                    gathering.mode(),
                    gathering.venue().oneLine(),
                    gathering.title());
        }
    }
}
