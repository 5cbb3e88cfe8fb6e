package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.web.Messages;

/** Asks the owner of an address whether they want the letter. */
@ApplicationScoped
class ConfirmationMail {
    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    Network network;

    void send(Subscriber subscriber, String token) {
        Locale language = subscriber.language();
        Letter letter = Letter.of("letter-confirm", language, text(language, "subject"))
                .says(text(language, "why", network.getName()))
                .offers(text(language, "act"), settings.page(language, "/lettre/inscription/" + token))
                .says(text(language, "ignore"))
                .confidential();
        outbox.queue(subscriber.address(), subscriber.name(), letter);
    }

    private String text(Locale language, String key, Object... values) {
        return messages.text(language, "newsletter.confirm.mail." + key, values);
    }
}
