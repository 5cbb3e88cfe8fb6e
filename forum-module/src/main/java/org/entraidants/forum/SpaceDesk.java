package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.forum.Space.Readers;
import org.entraidants.forum.Space.Writers;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.jspecify.annotations.Nullable;

/** The boundary of animators who order spaces and categories. */
@ApplicationScoped
@Transactional
public class SpaceDesk {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    OrderDesk desk;

    /**
     * A space as a form sends it.
     *
     * @param sure whether the animator has been told whose eyes its topics will meet
     */
    public record SpaceForm(
            String name,
            String description,
            int rank,
            Readers readers,
            Writers writers,
            @Nullable Long groupId,
            boolean sure) {}

    /**
     * What became of a form.
     *
     * @param id of what was kept, 0 for nothing
     * @param topics how many topics other people would read, so that it must be asked; 0 when nothing is to be asked
     */
    public record Saved(long id, List<Flaw> flaws, long topics) {
        static Saved kept(long id) {
            return new Saved(id, List.of(), 0);
        }

        static Saved flawed(List<Flaw> flaws) {
            return new Saved(0, flaws, 0);
        }

        static Saved asking(long topics) {
            return new Saved(0, List.of(), topics);
        }
    }

    /** One space with its group. */
    public Optional<Space> space(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("select s from Space s left join fetch s.group where s.id = :id", Space.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Makes a space, or changes one.
     *
     * @param id 0 for a new one
     */
    public Saved save(long id, SpaceForm form, Caller caller) {
        caller.require(Role.ANIMATOR);
        Space known = id == 0 ? null : entities.find(Space.class, id, LockModeType.PESSIMISTIC_WRITE);
        MemberGroup group = form.groupId() == null ? null : entities.find(MemberGroup.class, form.groupId());
        List<Flaw> flaws = flaws(form, group, caller);
        if (id == 0) {
            flaws.addAll(desk.taken("Space e where e.id > 0", form.name()));
        }
        if (!flaws.isEmpty()) {
            return Saved.flawed(flaws);
        }
        long topics = known == null || sameReaders(known, form, group) ? 0 : topicsIn(known);
        return topics > 0 && !form.sure() ? Saved.asking(topics) : Saved.kept(keep(known, form, group, caller));
    }

    private List<Flaw> flaws(SpaceForm form, @Nullable MemberGroup group, Caller caller) {
        var flaws = new ArrayList<>(desk.flaws(form.name(), form.description(), List.of(), caller));
        boolean ofGroup = form.readers() == Readers.GROUP || form.writers() == Writers.GROUP;
        if (ofGroup && group == null) {
            flaws.add(Flaw.missing("group"));
        }
        return flaws;
    }

    private static boolean sameReaders(Space known, SpaceForm form, @Nullable MemberGroup group) {
        return known.readers() == form.readers()
                && (form.readers() != Readers.GROUP || Objects.equals(known.group(), group));
    }

    private long topicsIn(Space space) {
        return entities.createQuery(
                        "select count(t) from Topic t where t.spaceId = :space and t.hiddenAt is null", Long.class)
                .setParameter("space", space.id())
                .getSingleResult();
    }

    private long keep(@Nullable Space known, SpaceForm form, @Nullable MemberGroup group, Caller caller) {
        String name = form.name().strip();
        Space space =
                known == null ? new Space(desk.slug("Space", name), name, form.description(), form.rank()) : known;
        space.describe(name, form.description().strip(), form.rank());
        space.openTo(form.readers(), form.writers(), group);
        if (known == null) {
            entities.persist(space);
        }
        desk.done(CareDeed.SPACE, name, space.id(), caller);
        return space.id();
    }

    /**
     * Makes a category, or changes one.
     *
     * @param id 0 for a new one
     * @param spaceId of a new one
     */
    public Saved saveCategory(long id, long spaceId, String name, String description, int rank, Caller caller) {
        caller.require(Role.ANIMATOR);
        Space space = entities.find(Space.class, spaceId);
        Category known = id == 0 ? null : entities.find(Category.class, id, LockModeType.PESSIMISTIC_WRITE);
        List<Flaw> flaws = desk.flaws(name, description, List.of(), caller);
        if (id == 0) {
            flaws.addAll(desk.taken("Category e where e.space.id = " + spaceId, name));
        }
        if (!flaws.isEmpty() || (known == null && space == null)) {
            return Saved.flawed(flaws.isEmpty() ? List.of(Flaw.unknown("name")) : flaws);
        }
        Category category =
                known == null ? new Category(space, desk.slug("Category", name), name, description, rank) : known;
        category.describe(name.strip(), description.strip(), rank);
        if (known == null) {
            entities.persist(category);
        } else {
            desk.reindex("where t.categoryId = :thing", id);
        }
        desk.done(CareDeed.CATEGORY, name.strip(), category.id(), caller);
        return Saved.kept(category.id());
    }
}
