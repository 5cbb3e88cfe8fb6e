package org.entraidants.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;

/** What the ground floor holds of somebody: the account and its ways in, mails, files, what the guard remembers. */
@ApplicationScoped
class PlatformRecords implements PersonalRecords {
    @Inject
    Accounts accounts;

    @Inject
    FileStore files;

    @Override
    public String folder() {
        return "compte";
    }

    @Override
    public void tell(long accountId, RecordBook book) throws IOException {
        tellAccount(accountId, book);
        book.list("mails", """
                select id, kind, subject, language, state, queued_at, sent_at from platform_mails
                where recipient = ? and id > ? order by id
                """, accounts.byId(accountId).map(Account::address).orElse(""));
        book.list("texts-held-back", """
                select id, kind, field, refused_at, asked_at, decided_at from platform_guard_refusals
                where account_id = ? and id > ? order by id
                """, accountId);
        book.list("texts-released", """
                select id, kind, field, released_at from platform_guard_releases
                where account_id = ? and id > ? order by id
                """, accountId);
        tellFiles(accountId, book);
    }

    /** Without secrets: whoever finds the archive cannot sign in with it. */
    private static void tellAccount(long accountId, RecordBook book) throws IOException {
        book.list("account", """
                select id, address, name, role, language, created_at, closed_at, factor_since
                from platform_accounts where id = ? and id > ?
                """, accountId);
        book.list("sign-ins", """
                select id, way, device, bearer as program, created_at, seen_at, expires_at
                from platform_sessions where account_id = ? and id > ? order by id
                """, accountId);
        book.list("tokens", """
                select id, name, scope, created_at, expires_at, used_at
                from platform_access_tokens where account_id = ? and id > ? order by id
                """, accountId);
        book.list("identities", """
                select id, issuer, subject, address, linked_at, used_at
                from platform_identities where account_id = ? and id > ? order by id
                """, accountId);
    }

    private void tellFiles(long accountId, RecordBook book) throws IOException {
        book.list("files", """
                select id, name, media_type, size_bytes, alt, attached, created_at
                from platform_files where owner_id = ? and dropped = false and id > ? order by id
                """, accountId);
        long after = 0;
        for (List<StoredFile> some = files.ofOwner(accountId, after);
                !some.isEmpty();
                some = files.ofOwner(accountId, after)) {
            for (StoredFile file : some) {
                book.file("files/" + file.id() + "-" + file.name(), out -> files.write(file.id(), false, out));
                after = file.id();
            }
        }
    }

    @Override
    public void forget(Eraser eraser) {
        Leaver leaver = eraser.leaver();
        eraser.repeat(() -> files.dropLoose(leaver.accountId()));
        eraser.clear("platform_files", "owner_id");
        for (String table : List.of(
                "platform_sessions",
                "platform_access_tokens",
                "platform_sign_in_links",
                "platform_recovery_codes",
                "platform_identities",
                "platform_oidc_tries",
                "platform_kept_forms",
                "platform_guard_refusals",
                "platform_guard_releases")) {
            eraser.delete(table, "account_id");
        }
        eraser.clear("platform_guard_refusals", "decided_by");
        eraser.once("update platform_guard_releases set released_by = 0 where released_by = ?", leaver.accountId());
        eraser.once("update platform_guard_allowed set added_by = 0 where added_by = ?", leaver.accountId());
        eraser.once("delete from platform_link_requests where address = ?", leaver.address());
        // One that is at the relay in this moment is forgotten with the mails of its day.
        eraser.once(
                "delete from platform_mails where recipient = ? and state not in ('CLAIMED', 'SENDING')",
                leaver.address());
        eraser.unname(Texts.in("platform_mails", "name", "subject", "html", "text", "calendar"));
        eraser.unname(Texts.in("platform_files", "name", "alt"));
    }
}
