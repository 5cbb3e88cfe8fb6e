package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.jspecify.annotations.Nullable;

/** The boundary of what posts said before, for members who read them. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Versions {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    /**
     * All versions of a post, the newest first, at most the last hundred; none when the caller reads no such post. Fewer than
     * {@link Post#edits()} say that some were purged.
     */
    public List<PostVersion> of(long postId, Caller caller) {
        caller.require(Role.MEMBER);
        return topics.post(postId, sights.of(caller)).map(this::versions).orElse(List.of());
    }

    private List<PostVersion> versions(Post post) {
        List<Revision> kept = entities.createQuery(
                        "select r from PostRevision r where r.post = :post order by r.id desc", Revision.class)
                .setParameter("post", post)
                .setMaxResults(MOST)
                .getResultList();
        var versions = new ArrayList<PostVersion>();
        Revision next = null;
        for (Revision older : kept) {
            versions.add(version(post, next, older));
            next = older;
        }
        versions.add(oldest(post, next));
        return versions;
    }

    /** @param older what this version was put in the place of */
    private static PostVersion version(Post post, @Nullable Revision itself, Revision older) {
        return new PostVersion(post, itself, older.replacedBy(), older.replacedAt());
    }

    private static PostVersion oldest(Post post, @Nullable Revision itself) {
        return new PostVersion(post, itself, post.authorId(), post.createdAt());
    }
}
