package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.TopicCursor;
import org.entraidants.forum.Topics;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The boundary of the posts that somebody keeps: everybody has their own, and sees no others. */
@ApplicationScoped
@Transactional
public class Bookmarks {
    /** The longest note, in UTF-16 units. */
    public static final int LONGEST_NOTE = 200;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** Keeps a post that the caller reads; false when there is none. To keep it twice is to keep it once. */
    public boolean keep(long postId, Caller caller) {
        caller.require(Role.MEMBER);
        if (topics.post(postId, sights.of(caller)).isEmpty()) {
            return false;
        }
        entities.createNativeQuery("""
                        insert into forum_bookmarks (account_id, post_id, note, kept_at) values (?, ?, '', ?)
                        on conflict do nothing
                        """)
                .setParameter(1, caller.accountId())
                .setParameter(2, postId)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        return true;
    }

    /** Keeps a post no longer. */
    public void drop(long postId, Caller caller) {
        caller.require(Role.MEMBER);
        entities.createNativeQuery("delete from forum_bookmarks where account_id = ? and post_id = ?")
                .setParameter(1, caller.accountId())
                .setParameter(2, postId)
                .executeUpdate();
    }

    /** What became of a note. */
    public sealed interface Noting permits Noted, TooLong, Refused {}

    /** It is written, or its post is kept no longer. */
    public record Noted() implements Noting {}

    public record TooLong() implements Noting {}

    /** The guard holds it back. */
    public record Refused(Verdict verdict) implements Noting {}

    /**
     * Writes a note beside a post that the caller keeps.
     *
     * @param acknowledged whether they stand by what the guard only warns of
     */
    public Noting note(long postId, String note, boolean acknowledged, Caller caller) {
        caller.require(Role.MEMBER);
        String words = note.strip();
        if (words.length() > LONGEST_NOTE) {
            return new TooLong();
        }
        Verdict verdict = gate.judge(new Submission(Map.of("note", words), acknowledged), caller);
        if (!verdict.accepted()) {
            return new Refused(verdict);
        }
        entities.createNativeQuery("update forum_bookmarks set note = ? where account_id = ? and post_id = ?")
                .setParameter(1, words)
                .setParameter(2, caller.accountId())
                .setParameter(3, postId)
                .executeUpdate();
        return new Noted();
    }

    /** Tells the caller by mail, on a day, of a post that they keep; null for never. */
    public void remind(long postId, @Nullable LocalDate day, Caller caller) {
        caller.require(Role.MEMBER);
        entities.createNativeQuery("""
                        update forum_bookmarks set remind_on = cast(? as date) where account_id = ? and post_id = ?
                        """)
                .setParameter(1, day == null ? null : Date.valueOf(day))
                .setParameter(2, caller.accountId())
                .setParameter(3, postId)
                .executeUpdate();
    }

    /**
     * The posts that the caller keeps and still reads, those first that were kept last.
     *
     * @param after where the page before ended: when it was kept, and the number of the post; null for the first page
     */
    public List<Bookmark> own(@Nullable TopicCursor after, int limit, Caller caller) {
        caller.require(Role.MEMBER);
        Sight sight = sights.of(caller);
        var query = entities.createNativeQuery("""
                        select b.post_id, t.title, p.body, b.note, b.kept_at, b.remind_on
                        from forum_bookmarks b join forum_posts p on p.id = b.post_id
                        join forum_topics t on t.id = p.topic_id
                        where b.account_id = ?1 and p.hidden_at is null and t.hidden_at is null and t.space_id in %s
                          and (b.kept_at < ?2 or (b.kept_at = ?2 and b.post_id < ?3))
                        order by b.kept_at desc, b.post_id desc
                        """.formatted(Rules.in(sight.readable())));
        Optional<TopicCursor> cursor = Optional.ofNullable(after);
        List<?> rows = query.setParameter(1, caller.accountId())
                .setParameter(
                        2,
                        Timestamp.from(cursor.map(TopicCursor::bumpedAt)
                                .orElse(clock.instant().plusSeconds(60))))
                .setParameter(3, cursor.map(TopicCursor::id).orElse(Long.MAX_VALUE))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> bookmark((Object[]) row)).toList();
    }

    private static Bookmark bookmark(Object[] row) {
        Instant kept = new InstantColumn().convertToEntityAttribute(row[4]);
        return new Bookmark(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                kept,
                row[5] instanceof Date day ? day.toLocalDate() : (LocalDate) row[5]);
    }
}
