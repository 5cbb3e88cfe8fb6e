package org.entraidants.events.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Wording;
import org.entraidants.events.registration.Attendance;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Standing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.print.Press;
import org.entraidants.platform.web.Messages;

/** The boundary of the sheet to be signed; it holds names and structures, no mail address. */
@ApplicationScoped
public class AttendanceSheets {
    @Inject
    Attendance attendance;

    @Inject
    Press press;

    @Inject
    Network network;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /** Prints it as PDF, for those at the door. */
    public void print(Gathering gathering, Locale language, Caller caller, OutputStream out) throws IOException {
        List<Registration> people = attendance.list(gathering, caller).stream()
                .filter(one -> one.standing() == Standing.SEATED && !one.online())
                .toList();
        var sheet = new AttendanceSheet(new Wording(messages, language, clock), language, network.getName());
        press.print(sheet.of(gathering, people), out);
    }
}
