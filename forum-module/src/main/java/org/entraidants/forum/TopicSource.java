package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.SearchSource;
import org.entraidants.platform.text.Markdown;

/** What the index keeps of a topic: found by all that is shown in it. */
@ApplicationScoped
@Transactional
class TopicSource implements SearchSource {
    static final String KIND = "topic";
    private static final int SUMMARY = 160;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Long> idsAfter(long id, int limit) {
        return entities.createQuery(
                        "select t.id from Topic t where t.id > :id and t.hiddenAt is null order by t.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        List<Topic> topics = entities.createQuery(
                        "select t from Topic t where t.id in :ids and t.hiddenAt is null", Topic.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "t.tags")
                .setHint("eclipselink.batch", "t.category")
                .setHint("eclipselink.batch", "t.operator")
                .getResultList();
        Map<Long, List<Post>> posts = entities.createQuery(
                        "select p from Post p where p.topic.id in :ids and p.hiddenAt is null order by p.number",
                        Post.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(post -> post.topic().id()));
        return topics.stream()
                .map(topic -> entry(topic, posts.getOrDefault(topic.id(), List.of())))
                .toList();
    }

    private static Entry entry(Topic topic, List<Post> posts) {
        String summary = posts.isEmpty() ? "" : Markdown.excerpt(posts.get(0).body(), SUMMARY);
        var entry = new Entry(KIND, topic.id(), topic.title(), topic.path(), summary);
        entry.seenBy(SpaceReadership.of(topic.space().id()));
        topic.details().values().values().forEach(entry::findBy);
        posts.forEach(post -> entry.findBy(Markdown.plain(post.body())));
        Operator operator = topic.operator();
        if (operator != null) {
            entry.findBy(operator.name());
            operator.synonyms().forEach(entry::findBy);
        }
        topic.tags().forEach(tag -> {
            entry.findBy(tag.name());
            tag.synonyms().forEach(entry::findBy);
        });
        entry.findBy(topic.category().name());
        return entry;
    }
}
