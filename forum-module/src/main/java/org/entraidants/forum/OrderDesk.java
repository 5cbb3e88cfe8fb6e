package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.Slugs;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;

/** What all changes to the order of the forum have in common: rules for names, and who is told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrderDesk {
    static final int LONGEST_NAME = 60;
    private static final int LONGEST_SLUG = 50;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_SYNONYMS = 1000;

    /** Nobody searches for the things themselves; that one changed has every page rendered anew on every node. */
    private static final String KIND = "forum-order";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    CareLog log;

    @Inject
    Gate gate;

    @Inject
    Changes changes;

    @Inject
    Event<TaxonomyChanged> changed;

    /**
     * What is wrong with texts.
     *
     * @throws org.entraidants.platform.guard.TextRefused when they hold personal data
     */
    List<Flaw> flaws(String name, String description, List<String> synonyms, Caller caller) {
        var flaws = new ArrayList<Flaw>();
        if (Slugs.of(name).isEmpty()) {
            flaws.add(Flaw.missing("name"));
        }
        tooLong("name", name, LONGEST_NAME, flaws);
        tooLong("description", description, LONGEST_TEXT, flaws);
        tooLong("synonyms", Synonyms.written(synonyms), LONGEST_SYNONYMS, flaws);
        if (flaws.isEmpty()) {
            var fields = new LinkedHashMap<String, String>(Map.of("name", name, "description", description));
            fields.put("synonyms", String.join("\n", synonyms));
            gate.judge(new Submission(fields, true), caller).require();
        }
        return flaws;
    }

    private static void tooLong(String field, String text, int longest, List<Flaw> flaws) {
        if (text.length() > longest) {
            flaws.add(Flaw.tooLong(field, longest));
        }
    }

    /** Waits for whoever else changes the order: a second click finds what the first has made. */
    void alone() {
        entities.createNativeQuery("select id from forum_beginnings where id = 1 for update")
                .getSingleResult();
    }

    /**
     * What is wrong with the name of a new thing.
     *
     * @param among the things that it must differ from, such as {@code Tag e where e.id > 0}
     */
    List<Flaw> taken(String among, String name) {
        alone();
        boolean taken = !entities.createQuery(
                        "select e.id from " + among + " and lower(e.name) = lower(:name)", Long.class)
                .setParameter("name", name.strip())
                .getResultList()
                .isEmpty();
        return taken ? List.of(Flaw.unknown("name")) : List.of();
    }

    /** A slug of this name that no thing of this kind has yet. */
    String slug(String entity, String name) {
        String plain = Slugs.of(name);
        String slug = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
        List<String> taken = entities.createQuery(
                        "select e.slug from " + entity + " e where e.slug like :slug", String.class)
                .setParameter("slug", slug + "%")
                .getResultList();
        for (int number = 2; taken.contains(slug); number++) {
            slug = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)) + "-" + number;
        }
        return slug;
    }

    /** Logs a change, and has pages and memories follow. */
    void done(CareDeed deed, String name, long id, Caller caller) {
        log.write(deed, LogEntry.On.thing(name), "", caller);
        changes.record(KIND, id);
        changed.fire(new TaxonomyChanged());
    }

    /** Topics are found by the names of what they stand under. */
    void reindex(String condition, Object thing) {
        entities.createQuery("select t.id from Topic t " + condition, Long.class)
                .setParameter("thing", thing)
                .getResultStream()
                .forEach(id -> changes.record(TopicSource.KIND, id));
    }
}
