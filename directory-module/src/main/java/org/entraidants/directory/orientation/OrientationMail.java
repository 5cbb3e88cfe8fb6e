package org.entraidants.directory.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/** What is written to referents and senders. No mail says more of the person than a code and a need. */
@ApplicationScoped
class OrientationMail {
    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    /** Tells a referent that somebody is coming. */
    void announce(Orientation orientation, List<String> workplaces, Account referent) {
        Locale language = referent.language();
        Letter letter = Letter.of("orientation", language, text(language, "new.subject", orientation.spacedCode()))
                .says(text(language, "new.why", orientation.structure().name()))
                .states(text(language, "code"), orientation.spacedCode())
                .states(text(language, "matter"), word(language, "matter", orientation.matter()))
                .states(text(language, "urgency"), word(language, "urgency", orientation.urgency()))
                .states(text(language, "sender"), sender(orientation, workplaces));
        if (!orientation.words().isEmpty()) {
            letter.says(messages.text(language, "directory.mail.quoted", orientation.words()));
        }
        send(referent, letter.offers(text(language, "new.act"), page(language, orientation)));
    }

    private static String sender(Orientation orientation, List<String> workplaces) {
        String name = orientation.sender().name();
        return workplaces.isEmpty() ? name : name + " (" + String.join(", ", workplaces) + ")";
    }

    /** Tells who has accepted that nobody will come. */
    void cancel(Orientation orientation, Account referent) {
        Locale language = referent.language();
        send(
                referent,
                Letter.of(
                                "orientation-withdrawn",
                                language,
                                text(language, "withdrawn.subject", orientation.spacedCode()))
                        .says(text(
                                language,
                                "withdrawn.why",
                                orientation.sender().name(),
                                word(language, "matter", orientation.matter())))
                        .offers(text(language, "open"), page(language, orientation)));
    }

    /** Tells a sender what became of some orientations, in one mail. */
    void tell(Account sender, List<Orientation> changed) {
        Locale language = sender.language();
        boolean one = changed.size() == 1;
        String subject = one ? title(language, changed.get(0)) : text(language, "news.subject", changed.size());
        Letter letter = Letter.of("orientation-news", language, subject).says(text(language, "news.why"));
        changed.forEach(orientation -> letter.says(line(language, orientation)));
        send(
                sender,
                letter.offers(
                        text(language, "open"),
                        one ? page(language, changed.get(0)) : settings.page(language, "/orientations")));
    }

    private String title(Locale language, Orientation orientation) {
        return text(
                language,
                "news.one",
                orientation.spacedCode(),
                word(language, "orientation.state", orientation.state()));
    }

    private String line(Locale language, Orientation orientation) {
        String told = messages.text(
                language,
                "directory.orientation.told." + orientation.state(),
                orientation.spacedCode(),
                orientation.changedBy().name(),
                orientation.structure().name());
        Reason reason = orientation.reason();
        return reason == null ? told : told + " " + word(language, "orientation.reason", reason);
    }

    private URI page(Locale language, Orientation orientation) {
        return settings.page(language, "/orientations/" + orientation.code());
    }

    /** Nobody else reads it on “Courrier”, and what it said is forgotten once it is sent. */
    private void send(Account to, Letter letter) {
        outbox.queue(to.address(), to.name(), letter.confidential());
    }

    private String word(Locale language, String list, Enum<?> value) {
        return messages.text(language, "directory." + list + "." + value);
    }

    private String text(Locale language, String key, Object... values) {
        return messages.text(language, "directory.orientation.mail." + key, values);
    }
}
