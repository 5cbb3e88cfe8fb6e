package org.entraidants.platform.mail;

import java.util.Locale;
import org.entraidants.platform.web.Messages;

/** The words around a letter. */
record Frame(Messages messages, Locale language, String network, String name) {
    String greeting() {
        return name.isEmpty() ? text("greeting") : text("greeting.name", name);
    }

    String link() {
        return text("link");
    }

    String fact(String term, String value) {
        return text("fact", term, value);
    }

    String reason() {
        return text("reason", network);
    }

    String advice() {
        return text("advice");
    }

    private String text(String key, Object... values) {
        return messages.text(language, "platform.letter." + key, values);
    }
}
