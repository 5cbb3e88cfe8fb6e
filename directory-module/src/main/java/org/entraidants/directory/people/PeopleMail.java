package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/**
 * What is written to people about joining: {@code mail.to(account).about("approved", name).leadingTo("/compte").send()}.
 * The words are the messages {@code directory.mail.<subject>.subject}, {@code .why}, {@code .act} and, where a link acts,
 * {@code .limits}.
 */
@ApplicationScoped
class PeopleMail {
    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    Draft to(Account account) {
        return to(account.address(), account.name(), account.language());
    }

    Draft to(String address, String name, Locale language) {
        return new Draft(address, name, language);
    }

    /** A letter that is being written. */
    final class Draft {
        private final String address;
        private final String name;
        private final Locale language;
        private String subject = "";
        private Object[] values = {};
        private String quoted = "";
        private String path = "";

        private Draft(String address, String name, Locale language) {
            this.address = address;
            this.name = name;
            this.language = language;
        }

        Draft about(String what, Object... details) {
            subject = what;
            values = details;
            return this;
        }

        /** What somebody wrote, word for word; may be empty. */
        Draft quoting(String words) {
            quoted = words;
            return this;
        }

        Draft leadingTo(String page) {
            path = page;
            return this;
        }

        void send() {
            outbox.queue(address, name, letter());
        }

        /** The link in it acts in the name of who receives it. */
        void sendConfidentially() {
            outbox.queue(address, name, letter().says(text("limits")).confidential());
        }

        private Letter letter() {
            Letter letter = Letter.of(subject, language, text("subject")).says(text("why"));
            if (!quoted.isEmpty()) {
                letter.says(messages.text(language, "directory.mail.quoted", quoted));
            }
            return letter.offers(text("act"), settings.page(language, path));
        }

        private String text(String part) {
            return messages.text(language, "directory.mail." + subject + "." + part, values);
        }
    }
}
