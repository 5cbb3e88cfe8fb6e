package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.rights.Eraser;
import org.entraidants.platform.rights.Leaver;
import org.entraidants.platform.rights.PersonalRecords;
import org.entraidants.platform.rights.RecordBook;

/** What somebody follows, has read, was told of and keeps. The addresses of feeds and of links in mails are secrets. */
@ApplicationScoped
class FollowRecords implements PersonalRecords {
    private static final int LONGEST_NOTE = Bookmarks.LONGEST_NOTE - Leaver.SOMEBODY.length();

    @Override
    public String folder() {
        return "forum";
    }

    @Override
    public void tell(long accountId, RecordBook book) throws IOException {
        for (Thing.Kind thing : Thing.Kind.values()) {
            book.list("follows-" + thing.name().toLowerCase(Locale.ROOT), """
                    select target_id, degree, by_itself, since from forum_follows
                    where account_id = ? and target_id > ? and kind = '%s' order by target_id
                    """.formatted(thing), accountId);
        }
        book.list("reader", """
                select account_id, read_before, own_degree, pace, mailed_at, digested_at, feed_since
                from forum_readers where account_id = ? and account_id > ?
                """, accountId);
        book.list("readings", """
                select topic_id, number, read_at, told_at from forum_readings
                where account_id = ? and topic_id > ? order by topic_id
                """, accountId);
        book.list("notices", """
                select post_id, min(made_at) as made_at, max(told_at) as told_at from forum_notices
                where account_id = ? and post_id > ? group by post_id order by post_id
                """, accountId);
        book.list("bookmarks", """
                select post_id, note, kept_at, remind_on from forum_bookmarks
                where account_id = ? and post_id > ? order by post_id
                """, accountId);
    }

    @Override
    public void forget(Eraser eraser) {
        for (String table :
                List.of("forum_follows", "forum_readers", "forum_readings", "forum_notices", "forum_bookmarks")) {
            eraser.delete(table, "account_id");
        }
        Leaver leaver = eraser.leaver();
        if (!leaver.namesake()) {
            eraser.once(
                    "update forum_bookmarks set note = replace(note, ?, ?) where note like ? and length(note) <= ?",
                    leaver.name(),
                    Leaver.SOMEBODY,
                    "%" + leaver.name() + "%",
                    LONGEST_NOTE);
        }
    }
}
