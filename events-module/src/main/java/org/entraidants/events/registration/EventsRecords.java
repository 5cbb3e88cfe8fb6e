package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.entraidants.platform.rights.Eraser;
import org.entraidants.platform.rights.Leaver;
import org.entraidants.platform.rights.PersonalRecords;
import org.entraidants.platform.rights.RecordBook;
import org.entraidants.platform.rights.Texts;

/** What somebody comes to, has come to and has planned. Links of registrations and addresses of feeds are secrets. */
@ApplicationScoped
class EventsRecords implements PersonalRecords {
    @Inject
    Departures departures;

    @Override
    public String folder() {
        return "agenda";
    }

    @Override
    public void tell(long accountId, RecordBook book) throws IOException {
        book.list("registrations", """
                select r.id, g.title, g.starts_at, r.address, r.name, r.structure, r.state, r.online, r.lunch, r.access_needs,
                    r.answer, r.registered_at, r.came_at
                from events_registrations r join events_gatherings g on g.id = r.gathering_id
                where r.account_id = ? and r.id > ? order by r.id
                """, accountId);
        book.list("planned", """
                select id, kind, title, state, starts_at, created_at from events_gatherings
                where created_by = ? and id > ? order by id
                """, accountId);
        book.list("calendar", """
                select account_id, feed_since from events_readers where account_id = ? and account_id > ?
                """, accountId);
    }

    @Override
    public void forget(Eraser eraser) {
        Leaver leaver = eraser.leaver();
        eraser.repeat(() -> departures.one(leaver.accountId(), leaver.address()));
        eraser.delete("events_registrations", "account_id");
        eraser.once("delete from events_registrations where address = ?", leaver.address());
        eraser.delete("events_readers", "account_id");
        eraser.clear("events_gatherings", "created_by");
        eraser.unname(Texts.in("events_items", "title", "speaker"));
    }
}
