package org.entraidants.events.after.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.events.after.Presence;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Wording;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Registrations;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.key.NetworkKeys;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.print.Press;
import org.entraidants.platform.web.Messages;

/**
 * The boundary of certificates: each person who was marked as present gets their own by the link of their registration, who
 * plans prints them all, everybody may check a code. There is none before the end of the gathering.
 */
@ApplicationScoped
public class Certificates {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Presence presence;

    @Inject
    Registrations registrations;

    @Inject
    NetworkKeys keys;

    @Inject
    Press press;

    @Inject
    Messages messages;

    @Inject
    Network network;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** One page for each person who came; false when there is nobody, or it is not over. */
    public boolean all(Gathering gathering, Locale language, Caller caller, OutputStream out) throws IOException {
        caller.require(Role.ANIMATOR);
        return print(people(gathering), language, out);
    }

    /** That of one person; false when they did not come. */
    public boolean one(Gathering gathering, long registration, Locale language, Caller caller, OutputStream out)
            throws IOException {
        caller.require(Role.ANIMATOR);
        return print(
                people(gathering).stream()
                        .filter(one -> one.id() == registration)
                        .toList(),
                language,
                out);
    }

    /** One's own, by the link of the registration; false when there is none. */
    public boolean own(String link, Locale language, OutputStream out) throws IOException {
        return print(
                registrations.byLink(link).filter(this::isAttested).stream().toList(), language, out);
    }

    /** Whether somebody has a certificate. */
    public boolean isAttested(Registration registration) {
        return presence.came(registration) && isOver(registration.gathering());
    }

    /** Those who have a certificate. */
    public List<Registration> people(Gathering gathering, Caller caller) {
        caller.require(Role.ANIMATOR);
        return people(gathering);
    }

    private List<Registration> people(Gathering gathering) {
        return isOver(gathering) ? presence.came(gathering.id()) : List.of();
    }

    private boolean isOver(Gathering gathering) {
        return gathering.isPublished() && gathering.isOver(clock.instant());
    }

    private boolean print(List<Registration> people, Locale language, OutputStream out) throws IOException {
        if (people.isEmpty()) {
            return false;
        }
        var words = new Wording(messages, language, clock);
        Gathering gathering = people.get(0).gathering();
        var paper = new CertificatePaper(words, language, network.getName(), gathering, clock.instant());
        for (Registration one : people) {
            String code = codes().of(one.id());
            paper.add(
                    one, code, settings.page(language, "/attestations/" + code).toString());
        }
        press.print(paper.paper(), out);
        return true;
    }

    /** What there is to say of a code that somebody reads on a certificate. */
    public Checked check(String code) {
        Optional<Long> signed = codes().read(code);
        if (signed.isEmpty()) {
            return new Checked.Unknown();
        }
        Registration registration = entities.find(Registration.class, signed.get());
        if (registration == null) {
            return new Checked.Forgotten();
        }
        return isAttested(registration) ? new Checked.Attested(registration) : new Checked.Withdrawn();
    }

    private Codes codes() {
        return new Codes(keys.secret("certificates"));
    }
}
