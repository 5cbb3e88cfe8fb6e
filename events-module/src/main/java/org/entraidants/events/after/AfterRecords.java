package org.entraidants.events.after;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.entraidants.platform.rights.Eraser;
import org.entraidants.platform.rights.PersonalRecords;
import org.entraidants.platform.rights.RecordBook;
import org.entraidants.platform.rights.Texts;

/** What somebody has taken upon themselves. Answers to surveys are nobody's: there is nothing to tell of them. */
@ApplicationScoped
class AfterRecords implements PersonalRecords {
    @Override
    public String folder() {
        return "actions";
    }

    @Override
    public void tell(long accountId, RecordBook book) throws IOException {
        book.list("actions", """
                select a.id, g.title, a.what, a.due_on, a.done_at
                from events_actions a join events_gatherings g on g.id = a.gathering_id
                where a.owner_id = ? and a.id > ? order by a.id
                """, accountId);
    }

    @Override
    public void forget(Eraser eraser) {
        eraser.clear("events_actions", "owner_id");
        eraser.unname(Texts.in("events_actions", "what"));
        eraser.unname(Texts.in("events_traces", "said", "decisions", "consent"));
        eraser.unname(Texts.in("events_survey_answers", "takes", "missing"));
    }
}
