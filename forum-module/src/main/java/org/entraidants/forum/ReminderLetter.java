package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/** The mail that asks whether a topic is solved. Nothing of what the answers say is in it. */
@ApplicationScoped
class ReminderLetter {
    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    /** @param first the number of the post that asks: its address leads through the sign-in to the topic */
    void send(Topic topic, long first, Account author) {
        Locale language = author.language();
        Letter letter = Letter.of("topic-solved", language, text(language, "subject"))
                .says(text(language, "what", topic.title(), topic.answers()))
                .says(text(language, "solved"))
                .offers(text(language, "solved.act"), settings.page(language, "/forum/messages/" + first + "/gestes"))
                .says(text(language, "blocked"))
                .offers(
                        text(language, "blocked.act"),
                        settings.page(language, "/forum/sujets/" + topic.id() + "/repondre"))
                .says(text(language, "once"));
        outbox.queue(author.address(), author.name(), letter);
    }

    private String text(Locale language, String key, Object... values) {
        return messages.text(language, "forum.deed.mail." + key, values);
    }
}
