package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entraidants.platform.change.Changes;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what was written in another forum: with its dates, once for each name that it had there, and without mails to those
 * who follow. Texts must have passed the guard before.
 */
@ApplicationScoped
@Transactional
public class Arrivals {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Pen pen;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Changes changes;

    /**
     * Where a text comes from.
     *
     * @param name under which it is known there
     * @param author null when they have no account here
     */
    public record Origin(String name, @Nullable Long author, Instant at) {}

    /** What is missing in a topic or too long. */
    public List<Flaw> flaws(TopicText text) {
        Set<Long> everywhere = taxonomies.now().spaces().stream().map(Space::id).collect(Collectors.toSet());
        return TextRules.flaws(text, taxonomies.now(), new Sight(null, everywhere, everywhere, everywhere, true));
    }

    /** What is missing in an answer or too long. */
    public List<Flaw> flaws(String body) {
        return TextRules.flaws(body, false);
    }

    /** Whether something of that name was taken in before. */
    public boolean knows(String name) {
        return find(name).isPresent();
    }

    private Optional<Post> find(String name) {
        return entities.createQuery("select p from Post p where p.importedAs = :name", Post.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Takes in a topic. */
    public void topic(TopicText text, Origin origin) {
        Topic topic = pen.lay(text, origin.author, origin.at);
        keep(new Post(topic, origin.author, UUID.randomUUID(), text.body(), origin.at), origin);
    }

    /**
     * Takes in an answer, at the end of the topic where the other post stands now.
     *
     * @param to the name of the topic
     * @param accepted whether it solves it
     */
    public void answer(String to, String body, boolean accepted, Origin origin) {
        Topic topic = entities.find(Topic.class, find(to).orElseThrow().topic().id(), LockModeType.PESSIMISTIC_WRITE);
        Instant bumped = topic.bumpedAt();
        Long last = topic.lastAuthorId();
        var post = new Post(topic, origin.author, UUID.randomUUID(), body, origin.at);
        if (origin.at.isBefore(bumped)) {
            topic.recount(topic.answers(), bumped, last);
        }
        if (accepted && topic.kind().isSolvable()) {
            post.accept(topic.authorId(), origin.at);
            topic.solve(topic.isSolved() ? topic.solvedAt() : origin.at);
        }
        keep(post, origin);
    }

    private void keep(Post post, Origin origin) {
        post.bring(origin.name);
        entities.persist(post);
        entities.flush();
        changes.record(TopicSource.KIND, post.topic().id());
    }
}
