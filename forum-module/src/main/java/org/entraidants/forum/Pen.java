package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entraidants.forum.Discussions.Correction;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.forum.Writing.Written;
import org.entraidants.platform.change.Changes;
import org.jspecify.annotations.Nullable;

/** Writes texts that were found good, each in one transaction with all that follows from it. */
@ApplicationScoped
@Transactional
class Pen {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    PostFiles files;

    @Inject
    Event<PostWritten> written;

    @Inject
    Event<PostChanged> changed;

    @Inject
    Pace pace;

    @Inject
    Clock clock;

    Writing ask(TopicText text, Sending sending, @Nullable Long author) {
        Optional<Post> before = byForm(sending.form());
        if (before.isPresent()) {
            return Written.of(before.get());
        }
        Optional<Writing.Held> held = pace.topic(text.body(), author);
        return held.isPresent()
                ? held.get()
                : Written.of(hung(open(text, sending.form(), author, clock.instant()), sending, author));
    }

    private Post hung(Post post, Sending sending, @Nullable Long author) {
        files.hang(post, sending.files(), author);
        return post;
    }

    /** Opens a topic at a moment. */
    Post open(TopicText text, UUID form, @Nullable Long author, Instant now) {
        return keep(new Post(lay(text, author, now), author, form, text.body(), now));
    }

    /** A topic that waits for its first post. */
    Topic lay(TopicText text, @Nullable Long author, Instant now) {
        var topic = new Topic(text.kind(), entities.getReference(Category.class, text.categoryId()), author, now);
        describe(topic, text);
        entities.persist(topic);
        return topic;
    }

    private void describe(Topic topic, TopicText text) {
        Operator operator = text.operatorId() == null ? null : entities.find(Operator.class, text.operatorId());
        topic.describe(text.title(), text.given(), operator, text.urgency());
        topic.gather(tags(text.tagIds()));
    }

    private List<Tag> tags(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select t from Tag t where t.id in :ids", Tag.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private Post keep(Post post) {
        entities.persist(post);
        // A form that comes twice in one instant is refused here, and finds on its second try what the first has
        // written.
        entities.flush();
        changes.record(TopicSource.KIND, post.topic().id());
        written.fire(new PostWritten(post.topic().id(), post.id(), post.number()));
        return post;
    }

    /** @param stillBlocked whether the topic waits again for an answer that solves it */
    Writing answer(long topicId, String body, Sending sending, boolean stillBlocked, Sight sight) {
        Optional<Topic> topic = lockedOrMerged(topicId, sight);
        if (topic.isEmpty()) {
            return new Writing.Unknown();
        }
        Optional<Post> before = byForm(sending.form());
        if (before.isPresent()) {
            return Written.of(before.get());
        }
        Optional<Writing.Held> held = pace.answer(body, sight.accountId());
        if (held.isPresent()) {
            return held.get();
        }
        boolean open = sight.mayAnswerIn(topic.get().space()) && (!topic.get().isClosed() || sight.moderator());
        if (!open) {
            return new Writing.Closed();
        }
        follow(topic.get(), stillBlocked, sight);
        return Written.of(answered(topic.get(), body, sending, sight.accountId()));
    }

    /** What an answer does to its topic besides standing in it. */
    private void follow(Topic topic, boolean stillBlocked, Sight sight) {
        if (sight.is(topic.takenBy())) {
            topic.take(null, clock.instant());
        }
        if (stillBlocked && topic.isSolved()) {
            topic.reopen(clock.instant());
        }
    }

    private Post answered(Topic topic, String body, Sending sending, @Nullable Long author) {
        return hung(append(topic, body, sending.form(), author, clock.instant()), sending, author);
    }

    /** Writes at the end of a topic that is locked for this transaction. */
    Post append(Topic topic, String body, UUID form, @Nullable Long author, Instant now) {
        return keep(new Post(topic, author, form, body, now));
    }

    /**
     * Changes a topic's own text, or an answer, when it is still as it was when the form was opened.
     *
     * @param text null for an answer
     */
    Writing edit(long postId, Correction correction, @Nullable TopicText text, String body, Sight sight) {
        Optional<Post> found = postToEdit(postId, sight);
        if (found.isEmpty()) {
            return new Writing.Unknown();
        }
        Post post = found.get();
        if (post.topic().isLocked() && !sight.moderator()) {
            return new Writing.Closed();
        }
        if (post.edits() != correction.seen()) {
            return new Writing.Overtaken(post);
        }
        entities.persist(new Revision(post, sight.accountId(), clock.instant()));
        post.edit(body, clock.instant());
        if (text != null && post.isFirst()) {
            describe(post.topic(), text);
            post.topic().move(entities.find(Category.class, text.categoryId()));
        }
        if (correction.files() != null) {
            files.hang(post, correction.files(), sight.accountId());
        }
        changes.record(TopicSource.KIND, post.topic().id());
        changed.fire(new PostChanged(post.topic().id(), post.id()));
        return Written.of(post);
    }

    private Optional<Post> postToEdit(long postId, Sight sight) {
        Optional<Post> found = Optional.ofNullable(entities.find(Post.class, postId))
                .filter(post -> locked(post.topic().id(), sight).isPresent());
        // Somebody may have changed it while this waited for the topic.
        found.ifPresent(entities::refresh);
        return found.filter(post -> sight.mayEdit(post.authorId()) && (!post.isHidden() || sight.moderator()));
    }

    /** A topic that the caller reads, held until the end of the transaction: who writes in it waits for whom. */
    Optional<Topic> locked(long topicId, Sight sight) {
        return Optional.ofNullable(entities.find(Topic.class, topicId, LockModeType.PESSIMISTIC_WRITE))
                .filter(topic -> sight.mayRead(topic.space()) && (!topic.isHidden() || sight.moderator()));
    }

    /** As {@link #locked}; whoever wrote while their topic was merged writes in the one that it is part of now. */
    private Optional<Topic> lockedOrMerged(long topicId, Sight sight) {
        Topic asked = entities.find(Topic.class, topicId, LockModeType.PESSIMISTIC_WRITE);
        Topic into = asked == null || !asked.isMerged() ? null : asked.duplicateOf();
        return locked(into == null ? topicId : into.id(), sight);
    }

    private Optional<Post> byForm(UUID form) {
        return entities.createQuery("select p from Post p where p.formKey = :form", Post.class)
                .setParameter("form", form.toString())
                .getResultStream()
                .findFirst();
    }
}
