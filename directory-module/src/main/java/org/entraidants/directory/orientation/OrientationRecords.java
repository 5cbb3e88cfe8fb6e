package org.entraidants.directory.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.entraidants.platform.rights.Eraser;
import org.entraidants.platform.rights.PersonalRecords;
import org.entraidants.platform.rights.RecordBook;
import org.entraidants.platform.rights.Texts;

/** The orientations that somebody has sent; those that they have received belong to their structure. */
@ApplicationScoped
class OrientationRecords implements PersonalRecords {
    @Inject
    OrientationWiping wiping;

    @Override
    public String folder() {
        return "annuaire";
    }

    @Override
    public void tell(long accountId, RecordBook book) throws IOException {
        book.list("orientations", """
                select o.id, o.code, s.name as structure, o.matter, o.urgency, o.words, o.state, o.sent_at, o.changed_at
                from directory_orientations o join directory_structures s on s.id = o.structure_id
                where o.sender_id = ? and o.id > ? order by o.id
                """, accountId);
    }

    @Override
    public void forget(Eraser eraser) {
        long account = eraser.leaver().accountId();
        eraser.repeat(() -> wiping.wipeSentBy(account));
        eraser.clear("directory_orientations", "accepted_by");
        eraser.clear("directory_orientations", "met_by");
        eraser.clear("directory_orientations", "ended_by");
        eraser.unname(Texts.in("directory_orientations", "words"));
    }
}
