package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.entraidants.forum.SpaceDesk.Saved;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** The boundary of animators who look after the names that topics are found by: operators, tags, their synonyms. */
@ApplicationScoped
@Transactional
public class WordDesk {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    OrderDesk desk;

    @Inject
    Event<TagsMerged> merged;

    /**
     * Makes an operator, or changes one.
     *
     * @param id 0 for a new one
     * @param country FR or BE, of a new one
     * @param site an address of the web, or empty
     */
    public Saved saveOperator(long id, String name, List<String> synonyms, String country, String site, Caller caller) {
        caller.require(Role.ANIMATOR);
        List<Flaw> flaws = desk.flaws(name, "", synonyms, caller);
        if (id == 0) {
            flaws.addAll(desk.taken("Operator e where e.id > 0", name));
        }
        if (!site.isEmpty() && !site.matches("https?://[^\\s<>\"]{3,240}")) {
            flaws.add(Flaw.unknown("site"));
        }
        if (!flaws.isEmpty()) {
            return Saved.flawed(flaws);
        }
        Operator known = id == 0 ? null : entities.find(Operator.class, id, LockModeType.PESSIMISTIC_WRITE);
        Operator operator = known == null
                ? new Operator(
                        desk.slug("Operator", name), name.strip(), synonyms, country.equals("BE") ? "BE" : "FR", site)
                : known;
        operator.describe(name.strip(), synonyms, site);
        if (known == null) {
            entities.persist(operator);
        } else {
            desk.reindex("where t.operatorId = :thing", id);
        }
        desk.done(CareDeed.OPERATOR, name.strip(), operator.id(), caller);
        return Saved.kept(operator.id());
    }

    /**
     * Makes a tag, or changes one.
     *
     * @param id 0 for a new one
     */
    public Saved saveTag(long id, String name, List<String> synonyms, Caller caller) {
        caller.require(Role.ANIMATOR);
        List<Flaw> flaws = desk.flaws(name, "", synonyms, caller);
        if (id == 0) {
            flaws.addAll(desk.taken("Tag e where e.id > 0", name));
        }
        if (!flaws.isEmpty()) {
            return Saved.flawed(flaws);
        }
        Tag known = id == 0 ? null : entities.find(Tag.class, id, LockModeType.PESSIMISTIC_WRITE);
        Tag tag = known == null ? new Tag(desk.slug("Tag", name), name.strip(), synonyms) : known;
        tag.describe(name.strip(), synonyms);
        if (known == null) {
            entities.persist(tag);
        } else {
            desk.reindex("join t.tags g where g.id = :thing", id);
        }
        desk.done(CareDeed.TAG, name.strip(), tag.id(), caller);
        return Saved.kept(tag.id());
    }

    /** How many topics stand under a tag. */
    public long topicsUnder(long tagId, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("select count(t) from Topic t join t.tags g where g.id = :tag", Long.class)
                .setParameter("tag", tagId)
                .getSingleResult();
    }

    /** Puts all topics of a tag under another; its name is a synonym of the other from then on. */
    public Cared merge(long fromId, long intoId, Caller caller) {
        caller.require(Role.ANIMATOR);
        // In the order of their numbers: two who merge the same two the other way round wait for each other in line.
        Tag lower = entities.find(Tag.class, Math.min(fromId, intoId), LockModeType.PESSIMISTIC_WRITE);
        Tag higher = entities.find(Tag.class, Math.max(fromId, intoId), LockModeType.PESSIMISTIC_WRITE);
        if (lower == null || higher == null) {
            return Cared.UNKNOWN;
        }
        if (fromId == intoId) {
            return Cared.REFUSED;
        }
        merge(fromId < intoId ? lower : higher, fromId < intoId ? higher : lower);
        desk.done(CareDeed.MERGE_TAGS, lower.name() + ", " + higher.name(), intoId, caller);
        return Cared.DONE;
    }

    private void merge(Tag from, Tag into) {
        desk.reindex("join t.tags g where g.id = :thing", from.id());
        entities.createNativeQuery("""
                        insert into forum_topic_tags (topic_id, tag_id)
                        select t.topic_id, ? from forum_topic_tags t where t.tag_id = ?
                          and t.topic_id not in (select k.topic_id from forum_topic_tags k where k.tag_id = ?)
                        """)
                .setParameter(1, into.id())
                .setParameter(2, from.id())
                .setParameter(3, into.id())
                .executeUpdate();
        entities.createNativeQuery("delete from forum_topic_tags where tag_id = ?")
                .setParameter(1, from.id())
                .executeUpdate();
        var synonyms = new LinkedHashSet<>(into.synonyms());
        synonyms.add(from.name());
        synonyms.addAll(from.synonyms());
        synonyms.remove(into.name());
        into.describe(into.name(), new ArrayList<>(synonyms));
        desk.reindex("join t.tags g where g.id = :thing", into.id());
        merged.fire(new TagsMerged(from.id(), into.id()));
        entities.remove(from);
    }
}
