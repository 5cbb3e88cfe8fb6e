package org.entraidants.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.entraidants.platform.rights.Eraser;
import org.entraidants.platform.rights.Leaver;
import org.entraidants.platform.rights.PersonalRecords;
import org.entraidants.platform.rights.RecordBook;
import org.entraidants.platform.rights.Texts;

/** What the letter knows of a member: by their address, as everybody's, and by what they have written as an animator. */
@ApplicationScoped
class LetterRecords implements PersonalRecords {
    private static final String OWN = " join newsletter_subscribers s on s.id = %s"
            + " join platform_accounts a on a.address = s.address where a.id = ?";

    @Override
    public String folder() {
        return "lettre";
    }

    @Override
    public void tell(long accountId, RecordBook book) throws IOException {
        book.list("subscription", """
                select s.id, s.address, s.name, s.language, s.state, s.origin, s.consent, s.frequency, s.asked_at,
                    s.confirmed_at, s.paused_until, s.left_at
                from newsletter_subscribers s join platform_accounts a on a.address = s.address
                where a.id = ? and s.id > ? order by s.id
                """, accountId);
        book.list(
                "refused-lists",
                "select r.list_id, l.name from newsletter_refusals r join newsletter_lists l on l.id = r.list_id"
                        + OWN.formatted("r.subscriber_id") + " and r.list_id > ? order by r.list_id",
                accountId);
        book.list(
                "received",
                "select d.issue_id, i.subject, d.state, d.reason, d.sent_at from newsletter_deliveries d"
                        + " join newsletter_issues i on i.id = d.issue_id"
                        + OWN.formatted("d.subscriber_id") + " and d.issue_id > ? order by d.issue_id",
                accountId);
        book.list("written", """
                select id, subject, state, created_at, edited_at from newsletter_issues
                where author_id = ? and id > ? order by id
                """, accountId);
    }

    @Override
    public void forget(Eraser eraser) {
        String address = eraser.leaver().address();
        if (!address.isEmpty()) {
            String theirs = " where subscriber_id in (select s.id from newsletter_subscribers s where s.address = ?)";
            eraser.once(
                    "update newsletter_deliveries set state = 'EXCLUDED', reason = 'LEFT', not_before = null, claim = null"
                            + theirs + " and state in ('WAITING', 'CLAIMED')",
                    address);
            eraser.once("update newsletter_deliveries set address = '', name = ''" + theirs, address);
            eraser.once("delete from newsletter_subscribers where address = ?", address);
            eraser.once("delete from newsletter_suppressions where address = ?", address);
        }
        eraser.clear("newsletter_issues", "author_id", "author_name = ?", Leaver.SOMEBODY);
        eraser.unname(Texts.in("newsletter_issues", "subject", "preheader", "html", "text"));
        eraser.unname(Texts.in("newsletter_blocks", "title", "body"));
        eraser.unname(Texts.in("newsletter_subscribers", "consent"));
        eraser.unname(Texts.in("newsletter_suppressions", "words", "lifted_by"));
        eraser.unname(Texts.in("newsletter_imports", "by_name", "source"));
        eraser.unname(Texts.in("newsletter_segments", "name", "by_name"));
    }
}
