package org.entraidants.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** The boundary of what the network holds of a member: for the member alone, and as a whole. */
@ApplicationScoped
public class Records {
    @Any
    @Inject
    Instance<PersonalRecords> contributions;

    @Inject
    OwnRows rows;

    /**
     * Writes all that is held of the caller as a ZIP archive, as it is read.
     *
     * @param leaflet words about it, for the file that is read first
     * @throws IOException when the reader breaks off
     */
    public void write(String leaflet, OutputStream out, Caller caller) throws IOException {
        caller.require(Role.MEMBER);
        long account = caller.identity().orElseThrow().accountId();
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("LISEZ-MOI.txt"));
        zip.write(leaflet.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (PersonalRecords records : all()) {
            records.tell(account, new RecordBook(zip, rows, records.folder()));
        }
        zip.finish();
    }

    /** Every contribution, in the order of their folders. */
    List<PersonalRecords> all() {
        return contributions.stream()
                .sorted(Comparator.comparing(PersonalRecords::folder))
                .toList();
    }
}
