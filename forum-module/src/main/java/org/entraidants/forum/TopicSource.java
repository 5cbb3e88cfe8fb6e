package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.SearchSource;
import org.entraidants.platform.text.Markdown;

/** What the index keeps of a topic: found by all that is shown in it. */
@ApplicationScoped
@Transactional
class TopicSource implements SearchSource {
    static final String KIND = "topic";
    private static final int SUMMARY = 160;

    /** As much of a topic as passages are shown from. */
    private static final int MOST_SHOWN = 10_000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Bylines bylines;

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
                .setHint("eclipselink.batch", "t.space")
                .setHint("eclipselink.batch", "t.operator")
                .getResultList();
        Map<Long, List<Post>> posts = entities.createQuery(
                        "select p from Post p where p.topic.id in :ids and p.hiddenAt is null order by p.number",
                        Post.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(post -> post.topic().id()));
        Map<Long, Byline> authors = bylines.of(
                topics.stream().map(Topic::authorId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return topics.stream()
                .map(topic -> entry(topic, posts.getOrDefault(topic.id(), List.of()), authors))
                .toList();
    }

    private static Entry entry(Topic topic, List<Post> posts, Map<Long, Byline> authors) {
        String summary = posts.isEmpty() ? "" : Markdown.excerpt(posts.get(0).body(), SUMMARY);
        var entry = new Entry(KIND, topic.id(), topic.title(), topic.path(), summary);
        entry.seenBy(SpaceReadership.of(topic.space().id()));
        String text = text(topic, posts);
        entry.findBy(text);
        entry.with(new StoredField(TopicFields.PASSAGES, text.substring(0, Math.min(text.length(), MOST_SHOWN))));
        names(topic).forEach(entry::findBy);
        entry.with(new StringField(TopicFields.TOPIC_KIND, topic.kind().code(), Store.NO));
        entry.with(new StringField(TopicFields.SPACE, topic.space().slug(), Store.NO));
        entry.with(new StringField(TopicFields.CATEGORY, topic.category().slug(), Store.NO));
        entry.with(new LongField(TopicFields.BUMPED, topic.bumpedAt().getEpochSecond(), Store.NO));
        topic.tags().forEach(tag -> entry.with(new StringField(TopicFields.TAG, tag.slug(), Store.NO)));
        Operator operator = topic.operator();
        if (operator != null) {
            entry.with(new StringField(TopicFields.OPERATOR, operator.slug(), Store.NO));
        }
        if (topic.kind().isSolvable()) {
            entry.with(new StringField(TopicFields.SOLVED, Boolean.toString(topic.isSolved()), Store.NO));
        }
        Byline author = topic.authorId() == null ? null : authors.get(topic.authorId());
        if (author != null && !author.slug().isEmpty()) {
            entry.with(new StringField(TopicFields.STRUCTURE, author.slug(), Store.NO));
        }
        return entry;
    }

    /** What stands in the topic, as plain words. */
    private static String text(Topic topic, List<Post> posts) {
        return Stream.concat(
                        topic.details().values().values().stream(),
                        posts.stream().map(Post::body).map(Markdown::plain))
                .collect(Collectors.joining("\n"));
    }

    /** The names by which it is looked for too: “allocations familiales” finds what is asked of the Caf. */
    private static List<String> names(Topic topic) {
        var names = new ArrayList<String>();
        names.add(topic.category().name());
        Operator operator = topic.operator();
        if (operator != null) {
            names.add(operator.name());
            names.addAll(operator.synonyms());
        }
        topic.tags().forEach(tag -> {
            names.add(tag.name());
            names.addAll(tag.synonyms());
        });
        return names;
    }
}
