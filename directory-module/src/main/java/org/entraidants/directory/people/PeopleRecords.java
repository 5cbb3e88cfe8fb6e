package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.entraidants.platform.rights.Eraser;
import org.entraidants.platform.rights.Leaver;
import org.entraidants.platform.rights.PersonalRecords;
import org.entraidants.platform.rights.RecordBook;
import org.entraidants.platform.rights.Texts;

/** What the directory holds of somebody: what they tell of themselves, where they belong, what they keep and have confirmed. */
@ApplicationScoped
class PeopleRecords implements PersonalRecords {
    private static final List<String> WITH_A_NAME = List.of(
            "directory_revisions",
            "directory_verifications",
            "directory_imports",
            "directory_school_calendars",
            "directory_relays");

    @Inject
    Departure departure;

    @Override
    public String folder() {
        return "annuaire";
    }

    @Override
    public void tell(long accountId, RecordBook book) throws IOException {
        book.list("profile", """
                select account_id, languages, subjects, about, consent, consented_at, trainer, training_subjects,
                    training_conditions, training_radius
                from directory_people where account_id = ? and account_id > ?
                """, accountId);
        book.list("memberships", """
                select m.id, s.name as structure, s.slug, m.referent, m.since
                from directory_memberships m join directory_structures s on s.id = m.structure_id
                where m.account_id = ? and m.id > ? order by m.id
                """, accountId);
        book.list("cards", """
                select r.id, s.name as structure, r.name, r.role, r.phone, r.email, r.consent, r.consented_at
                from directory_referents r join directory_structures s on s.id = r.structure_id
                where r.account_id = ? and r.id > ? order by r.id
                """, accountId);
        book.list("saved-searches", """
                select id, name, query, language, frequency, saved_at, told_at
                from directory_saved_searches where account_id = ? and id > ? order by id
                """, accountId);
        book.list("join-requests", """
                select id, address, name, proposed_name, proposed_address, proposed_commune, words, state
                from directory_join_requests where account_id = ? and id > ? order by id
                """, accountId);
        tellWork(accountId, book);
    }

    private static void tellWork(long accountId, RecordBook book) throws IOException {
        book.list("verifications", """
                select v.id, s.name as structure, s.slug, v.confirmed_at, v.by_name
                from directory_verifications v join directory_structures s on s.id = v.structure_id
                where v.account_id = ? and v.id > ? order by v.id
                """, accountId);
        book.list("corrections", """
                select r.id, s.name as structure, s.slug, r.at, r.by_name
                from directory_revisions r join directory_structures s on s.id = r.structure_id
                where r.account_id = ? and r.id > ? order by r.id
                """, accountId);
        book.list("reminders", """
                select id, address, turn, sent_at from directory_reminders where account_id = ? and id > ? order by id
                """, accountId);
        book.list("relays", """
                select id, kind, name, commune, added_at from directory_relays where account_id = ? and id > ? order by id
                """, accountId);
        book.list("guides", """
                select id, title, query, requested_at from directory_guides where account_id = ? and id > ? order by id
                """, accountId);
        book.list("imports", """
                select id, file_name, dry_run, requested_at from directory_imports
                where account_id = ? and id > ? order by id
                """, accountId);
    }

    @Override
    public void forget(Eraser eraser) {
        Leaver leaver = eraser.leaver();
        eraser.repeat(() -> departure.leaveStructure(leaver.accountId()));
        eraser.repeat(() -> departure.takeCard(leaver.accountId(), leaver.address()));
        for (String table : List.of(
                "directory_people",
                "directory_saved_searches",
                "directory_guides",
                "directory_reminders",
                "directory_join_requests")) {
            eraser.delete(table, "account_id");
        }
        WITH_A_NAME.forEach(table -> eraser.clear(table, "account_id", "by_name = ?", Leaver.SOMEBODY));
        eraser.clear("directory_campaigns", "started_by", "by_name = ?", Leaver.SOMEBODY);
        eraser.clear("directory_join_requests", "decided_by");
        forgetAddress(eraser, leaver);
        unname(eraser);
        eraser.repeat(departure::tellReaders);
    }

    /** Those whom they have asked in come by the word of an administrator from now on: their links still open. */
    private static void forgetAddress(Eraser eraser, Leaver leaver) {
        eraser.once("""
                update directory_invitations set invited_by =
                    (select min(a.id) from platform_accounts a where a.role = 'ADMINISTRATOR' and a.closed_at is null)
                where invited_by = ?
                """, leaver.accountId());
        for (String table : List.of("directory_invitations", "directory_join_requests", "directory_reminders")) {
            eraser.once("delete from " + table + " where address = ?", leaver.address());
        }
    }

    private static void unname(Eraser eraser) {
        WITH_A_NAME.stream()
                .filter(table -> !table.equals("directory_revisions"))
                .forEach(table -> eraser.unname(Texts.in(table, "by_name")));
        eraser.unname(Texts.in("directory_revisions", "by_name", "changes"));
        eraser.unname(Texts.in("directory_campaigns", "by_name"));
        eraser.unname(Texts.in("directory_duplicates", "decided_by"));
        eraser.unname(Texts.in("directory_mergers", "merged_by", "undone_by"));
        eraser.unname(Texts.in("directory_join_requests", "words"));
    }
}
