package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.entraidants.forum.Post;
import org.entraidants.harness.Await;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.mail.Mail;

/** Lets the time of announcements and mails go by at once, for some posts and people; the server makes its rounds as well. */
@ApplicationScoped
public class Telling {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Announcements announcements;

    @Inject
    Tellings tellings;

    @Inject
    Digests digests;

    @Inject
    Transactions transactions;

    /** The minute of a post is over, and so is that of its readers. */
    public void announce(Post post) {
        makeDue(post);
        until(announcements::look, "forum_announcements where due_at");
        tell();
    }

    /** The minute of a post is over. */
    public void makeDue(Post post) {
        past("update forum_announcements set due_at = ? where due_at is not null and post_id = " + post.id());
    }

    /** Nobody was written to within the last minute. */
    public void tell() {
        past("update forum_readers set mailed_at = ? where mailed_at is not null");
        past("update forum_readers set tell_at = ? where tell_at > now()"
                + " and tell_at < current_timestamp + interval '3' minute");
        until(tellings::look, "forum_readers where tell_at");
    }

    /** The last mail about a topic was so long ago. */
    public void told(Caller caller, Duration ago) {
        Instant then = Instant.now().minus(ago);
        at(
                "update forum_readings set told_at = ? where told_at is not null and account_id = "
                        + caller.accountId(),
                then);
        past("update forum_readers set tell_at = ? where tell_at is not null and account_id = " + caller.accountId());
        tell();
    }

    /** The moment of somebody's digest has come. */
    public void digest(Caller caller) {
        past("update forum_readers set mailed_at = ? where mailed_at is not null");
        past("update forum_readers set digest_at = ? where digest_at is not null and account_id = "
                + caller.accountId());
        until(digests::look, "forum_readers where digest_at");
    }

    /** Whether somebody's post waits to be announced. */
    public boolean waits(Post post) {
        return !entities.createNativeQuery("select post_id from forum_announcements where post_id = ?")
                .setParameter(1, post.id())
                .getResultList()
                .isEmpty();
    }

    /** What somebody was written, oldest first. */
    public List<Mail> mails(Caller caller) {
        return entities.createQuery(
                        "select m from Mail m where m.recipient = :to and m.kind like 'forum-%' order by m.id",
                        Mail.class)
                .setParameter("to", caller.identity().orElseThrow().address())
                .setHint("jakarta.persistence.cache.storeMode", CacheStoreMode.REFRESH)
                .getResultList();
    }

    private void past(String sql) {
        at(sql, Instant.now().minusSeconds(120));
    }

    private void at(String sql, Instant moment) {
        transactions.run(() -> entities.createNativeQuery(sql)
                .setParameter(1, Timestamp.from(moment))
                .executeUpdate());
    }

    /** Makes rounds until nothing is due; the server may be at the last of it. */
    private void until(BooleanSupplier look, String due) {
        while (look.getAsBoolean()) {
            // until nothing is due
        }
        try {
            Await.until(
                    due,
                    () -> entities.createNativeQuery("select 1 from " + due + " <= ?")
                            .setParameter(1, Timestamp.from(Instant.now().minusSeconds(5)))
                            .getResultList()
                            .isEmpty());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
