package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;

/** The boundary of moderators who make a topic of its own of some answers. */
@ApplicationScoped
@Transactional
public class TopicSplitter {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Pen pen;

    @Inject
    Sights sights;

    @Inject
    TopicCounts counts;

    @Inject
    CareLog log;

    @Inject
    Gate gate;

    @Inject
    Changes changes;

    @Inject
    Event<TopicSplit> split;

    /** What the new topic is called, and where it stands. */
    public record Plan(String title, TopicKind kind, long categoryId, Collection<Long> postIds) {}

    /**
     * Moves some answers of a topic into a new one, in their order; the first of them is its text, and who wrote it its
     * author.
     *
     * @return the new topic; empty when nothing of it can be moved any more
     * @throws org.entraidants.platform.guard.TextRefused when the title holds personal data
     */
    public Optional<Topic> split(long fromId, Plan plan, String why, Caller caller) {
        caller.require(Role.ANIMATOR);
        gate.judge(new Submission(Map.of("title", plan.title()), true), caller).require();
        Optional<Topic> found = pen.locked(fromId, sights.of(caller)).filter(topic -> !topic.isMerged());
        Category category = entities.find(Category.class, plan.categoryId());
        List<Post> posts = found.map(from -> chosen(from, plan)).orElse(List.of());
        if (posts.isEmpty() || category == null) {
            return Optional.empty();
        }
        List<Integer> before = posts.stream().map(Post::number).toList();
        Topic opened = open(found.get(), plan, category, posts);
        counts.recount(found.get());
        counts.recount(opened);
        changes.record(TopicSource.KIND, fromId);
        changes.record(TopicSource.KIND, opened.id());
        split.fire(new TopicSplit(fromId, opened.id(), moves(fromId, before)));
        log.write(CareDeed.SPLIT, LogEntry.On.two(found.get(), opened), why, caller);
        return Optional.of(opened);
    }

    private static List<Moved> moves(long fromId, List<Integer> before) {
        return IntStream.range(0, before.size())
                .mapToObj(i -> new Moved(fromId, before.get(i), i + 1))
                .toList();
    }

    private List<Post> chosen(Topic from, Plan plan) {
        return plan.postIds().isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Post p where p.topic = :topic and p.id in :ids and p.number > 1 and p.hiddenAt is null "
                                        + "order by p.number",
                                Post.class)
                        .setParameter("topic", from)
                        .setParameter("ids", plan.postIds())
                        .getResultList();
    }

    private Topic open(Topic from, Plan plan, Category category, List<Post> posts) {
        Post first = posts.get(0);
        var opened = new Topic(plan.kind(), category, first.authorId(), first.createdAt());
        opened.describe(plan.title(), Details.NONE, from.operator(), null);
        entities.persist(opened);
        posts.forEach(post -> post.move(opened));
        first.accept(null, null);
        return opened;
    }
}
