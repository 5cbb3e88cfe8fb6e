package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.rights.Eraser;
import org.entraidants.platform.rights.Leaver;
import org.entraidants.platform.rights.PersonalRecords;
import org.entraidants.platform.rights.RecordBook;
import org.entraidants.platform.rights.Texts;

/** What the forum holds of somebody: what they wrote, began to write, said of what others wrote, and did as a moderator. */
@ApplicationScoped
class ForumRecords implements PersonalRecords {
    @Inject
    Departure departure;

    @Override
    public String folder() {
        return "forum";
    }

    @Override
    public void tell(long accountId, RecordBook book) throws IOException {
        book.list("topics", """
                select id, kind, title, details as details_json, urgency, created_at, solved_at, closed_at, hidden_at
                from forum_topics where author_id = ? and id > ? order by id
                """, accountId);
        book.list("posts", """
                select id, topic_id, number, body, created_at, edited_at, accepted_at, useful, hidden_at
                from forum_posts where author_id = ? and id > ? order by id
                """, accountId);
        book.list("revisions", """
                select r.id, r.post_id, r.title, r.details as details_json, r.body, r.replaced_at
                from forum_revisions r join forum_posts p on p.id = r.post_id
                where p.author_id = ? and r.id > ? order by r.id
                """, accountId);
        book.list("drafts", """
                select id, place, fields as fields_json, kept_at from forum_drafts
                where account_id = ? and id > ? order by id
                """, accountId);
        tellMarks(accountId, book);
    }

    private static void tellMarks(long accountId, RecordBook book) throws IOException {
        for (Mark.Kind kind : Mark.Kind.values()) {
            book.list("marks-" + kind.name().toLowerCase(Locale.ROOT), """
                    select post_id, made_at from forum_marks
                    where account_id = ? and post_id > ? and kind = '%s' order by post_id
                    """.formatted(kind), accountId);
        }
        book.list("reports", """
                select id, post_id, reason, words, made_at, outcome, settled_at from forum_reports
                where reporter_id = ? and id > ? order by id
                """, accountId);
        book.list("mentions", """
                select post_id, made_at from forum_mentions where account_id = ? and post_id > ? order by post_id
                """, accountId);
        book.list("groups", """
                select g.id, g.name from forum_group_members m join forum_groups g on g.id = m.group_id
                where m.account_id = ? and g.id > ? order by g.id
                """, accountId);
        book.list("moderation", """
                select id, made_at, deed, topic_id, post_id, about, why from forum_log
                where moderator_id = ? and id > ? order by id
                """, accountId);
    }

    @Override
    public void forget(Eraser eraser) {
        Leaver leaver = eraser.leaver();
        eraser.delete("forum_drafts", "account_id");
        eraser.delete("forum_group_members", "account_id");
        eraser.delete("forum_mentions", "account_id");
        eraser.repeat(() -> departure.takeMarks(leaver.accountId()));
        unname(eraser);
        if (leaver.removesTexts()) {
            eraser.repeat(() -> departure.takeText(leaver.accountId()));
        }
        eraser.repeat(() -> departure.disownPosts(leaver.accountId()));
        eraser.repeat(() -> departure.disownTopics(leaver.accountId()));
        eraser.clear("forum_topics", "last_author_id");
        eraser.clear("forum_topics", "taken_by", "taken_at = null");
        eraser.clear("forum_posts", "accepted_by");
        eraser.clear("forum_posts", "valid_by");
        eraser.clear("forum_revisions", "replaced_by");
        eraser.clear("forum_reports", "reporter_id");
        eraser.clear("forum_reports", "taken_by", "taken_at = null");
        eraser.clear("forum_reports", "settled_by");
        eraser.clear("forum_log", "moderator_id");
        eraser.repeat(departure::tellReaders);
    }

    private void unname(Eraser eraser) {
        eraser.unname(new Texts("forum_topics", List.of("title", "details"), departure::retitle));
        eraser.unname(new Texts("forum_posts", List.of("body"), departure::rewrite));
        eraser.unname(Texts.in("forum_revisions", "title", "details", "body"));
        eraser.unname(Texts.in("forum_drafts", "fields"));
        eraser.unname(Texts.in("forum_reports", "words"));
        eraser.unname(Texts.in("forum_log", "about", "why"));
        eraser.unname(Texts.in("forum_imports", "by_name"));
    }
}
