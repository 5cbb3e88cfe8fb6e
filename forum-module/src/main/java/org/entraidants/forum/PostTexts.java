package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Findings;
import org.entraidants.platform.guard.StoredText;
import org.entraidants.platform.guard.StoredTexts;
import org.jspecify.annotations.Nullable;

/**
 * What posts say, and with the first one their topic, looked at again. What the guard only warns of was shown to its author, who
 * stood by it.
 */
@ApplicationScoped
@Transactional
class PostTexts implements StoredTexts {
    static final String NAME = "forum.posts";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Findings findings;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long count() {
        return entities.createQuery("select count(p) from Post p", Long.class).getSingleResult();
    }

    @Override
    public List<StoredText> after(long id, int most) {
        return entities.createQuery(
                        "select p from Post p join fetch p.topic where p.id > :id order by p.id", Post.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultStream()
                .map(post -> new StoredText(post.id(), texts(post)))
                .toList();
    }

    private static Map<String, String> texts(Post post) {
        return post.isFirst()
                ? texts(post.topic().title(), post.topic().details(), post.body())
                : texts(null, null, post.body());
    }

    /** The fields of a text, as when it was sent. */
    static Map<String, String> texts(@Nullable String title, @Nullable Details details, String body) {
        var texts = new LinkedHashMap<String, String>();
        if (title != null) {
            texts.put("title", title);
        }
        if (details != null) {
            texts.putAll(details.values());
        }
        texts.put("body", body);
        return texts;
    }

    @Override
    public void found(long id, List<FieldHit> hits) {
        findings.report(NAME, id, "/forum/messages/" + id, hits);
    }
}
