package org.entraidants.platform.mail.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.config.Settings;

/** The boundary of what others think of our mail. Asks the name server each time, for a few seconds at most. */
@ApplicationScoped
public class Reachability {
    @Inject
    Settings settings;

    /** SPF, DKIM, DMARC and the name of the relay, as they are now. */
    public List<Finding> look(Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        String from = settings.mailFrom().host().toLowerCase(Locale.ROOT);
        String envelope = settings.mail()
                .returnAddress()
                .map(address -> address.substring(address.indexOf('@') + 1))
                .orElse(from);
        List<String> relays = Stream.of(settings.smtpUrl(), settings.spareSmtpUrl())
                .flatMap(Optional::stream)
                .map(URI::getHost)
                .toList();
        return new Reach(new NameServer(settings.mail().nameServer()))
                .look(new Reach.Subject(from, envelope, relays, settings.mail().dkim()));
    }
}
