package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.FileHolder;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;
import org.jspecify.annotations.Nullable;

/** The boundary of the files that hang on posts: who reads a post reads its files. */
@ApplicationScoped
@Transactional
public class PostFiles implements FileHolder {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    FileStore store;

    @Inject
    Sights sights;

    /**
     * The files of some posts that the caller reads, by the number of the post, in their order. No statement where no post has
     * any, else two.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, List<StoredFile>> of(Collection<Post> posts) {
        List<Post> holding = posts.stream().filter(Post::hasFiles).toList();
        if (holding.isEmpty()) {
            return Map.of();
        }
        List<PostFile> hanging = hanging(holding);
        Map<Long, StoredFile> files = store
                .find(hanging.stream().map(PostFile::fileId).toList())
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        var byPost = new HashMap<Long, List<StoredFile>>();
        for (PostFile one : hanging) {
            StoredFile file = files.get(one.fileId());
            if (file != null) {
                byPost.computeIfAbsent(one.postId(), id -> new ArrayList<>()).add(file);
            }
        }
        return byPost;
    }

    private List<PostFile> hanging(Collection<Post> posts) {
        return entities.createQuery("select f from PostFile f where f.postId in :posts order by f.rank", PostFile.class)
                .setParameter("posts", posts.stream().map(Post::id).toList())
                .getResultList();
    }

    /**
     * Hangs files on a post, in their order, and takes those down that are not among them; to be called in the transaction that
     * writes or edits the post.
     *
     * @param fileIds of loose files of this account, or that hang there already; others are left out
     * @param account who adds them
     */
    public void hang(Post post, List<Long> fileIds, @Nullable Long account) {
        Map<Long, PostFile> before = post.hasFiles()
                ? hanging(List.of(post)).stream().collect(Collectors.toMap(PostFile::fileId, Function.identity()))
                : Map.of();
        List<Long> now = store.hang(before.keySet(), fileIds, account);
        before.values().stream().filter(one -> !now.contains(one.fileId())).forEach(entities::remove);
        int rank = 0;
        for (Long id : now) {
            PostFile known = before.get(id);
            if (known == null) {
                entities.persist(new PostFile(id, post, rank++));
            } else {
                known.rank(rank++);
            }
        }
        post.countFiles(now.size());
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean mayRead(long fileId, Caller caller) {
        Sight sight = sights.of(caller);
        return !sight.readable().isEmpty()
                && !entities.createQuery("""
                        select f.fileId from PostFile f, Post p join p.topic t
                        where f.fileId = :file and p.id = f.postId and t.spaceId in :readable
                          and ((p.hiddenAt is null and t.hiddenAt is null) or :moderator = true)
                        """, Long.class)
                        .setParameter("file", fileId)
                        .setParameter("readable", sight.readable())
                        .setParameter("moderator", sight.moderator())
                        .getResultList()
                        .isEmpty();
    }
}
