package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entraidants.directory.PeopleNames;
import org.entraidants.forum.Space.Readers;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/** The boundary of people who are named in posts, {@code @[Camille Larrieu]}; they always read what names them. */
@ApplicationScoped
@Transactional
public class Mentions {
    /** The most people whom one post names; those after them are not told. */
    public static final int MOST = 10;

    private static final int SUGGESTED = 8;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    PeopleNames names;

    @Inject
    Sights sights;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Clock clock;

    /**
     * Names with these letters of people who read a space, for whoever writes there: of those who let members see their name,
     * and of those who write in the topic.
     *
     * @param topicId 0 for a topic that is not asked yet
     * @return none when the caller does not read the space
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> suggest(String letters, long spaceId, long topicId, Caller caller) {
        caller.require(Role.MEMBER);
        String wanted = folded(letters.strip());
        if (wanted.length() < 2 || !sights.of(caller).readable().contains(spaceId)) {
            return List.of();
        }
        return taxonomies.now().space(spaceId).stream()
                .flatMap(space -> names.visible(writers(topicId, spaceId), readersOf(space)).stream())
                .filter(name -> folded(name).contains(wanted))
                .limit(SUGGESTED)
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private List<Long> writers(long topicId, long spaceId) {
        return topicId == 0
                ? List.of()
                : entities.createQuery("""
                                select distinct p.authorId from Post p
                                where p.topic.id = :topic and p.topic.spaceId = :space and p.hiddenAt is null
                                  and p.authorId is not null
                                """, Long.class)
                        .setParameter("topic", topicId)
                        .setParameter("space", spaceId)
                        .getResultList();
    }

    /** Null for all members. */
    private @Nullable Collection<Long> readersOf(Space space) {
        MemberGroup group = space.group();
        return space.readers() != Readers.GROUP || group == null
                ? null
                : entities.createQuery(
                                "select m.id from MemberGroup g join g.members m where g.id = :group", Long.class)
                        .setParameter("group", group.id())
                        .getResultList();
    }

    void keep(@Observes PostWritten written) {
        Post post = entities.find(Post.class, written.postId());
        Set<Long> named = named(post);
        named.forEach(account -> entities.persist(new Mention(post.id(), account, clock.instant())));
    }

    void keep(@Observes PostChanged changed) {
        Post post = entities.find(Post.class, changed.postId());
        if (post == null) {
            return;
        }
        Set<Long> named = named(post);
        for (Mention before : of(post.id())) {
            if (!named.remove(before.accountId())) {
                entities.remove(before);
            }
        }
        named.forEach(account -> entities.persist(new Mention(post.id(), account, clock.instant())));
    }

    private List<Mention> of(long postId) {
        return entities.createQuery("select m from Mention m where m.postId = :post", Mention.class)
                .setParameter("post", postId)
                .getResultList();
    }

    /** Nobody is named by their own hand, and none by a post that is hidden. */
    private Set<Long> named(Post post) {
        List<String> written = post.isHidden() || !post.body().contains("@[")
                ? List.of()
                : Markdown.mentions(post.body()).stream().limit(MOST).toList();
        if (written.isEmpty()) {
            return new HashSet<>();
        }
        var named = new HashSet<>(names.called(written, readersOf(post.topic().space())));
        named.remove(post.authorId());
        return named;
    }
}
