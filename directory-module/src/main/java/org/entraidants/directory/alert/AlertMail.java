package org.entraidants.directory.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entraidants.directory.search.StructureRow;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/** The mail that says which places a kept search did not find before. */
@ApplicationScoped
class AlertMail {
    private static final int MOST = 20;

    @Inject
    StructureSearch search;

    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    void send(SavedSearch saved, List<Long> news) {
        Locale language = saved.language();
        String name = saved.name();
        Letter letter = Letter.of("saved-search", language, text(language, "subject", news.size(), name))
                .says(text(language, "why", news.size(), name));
        for (StructureRow row : search.rows(news.subList(0, Math.min(MOST, news.size())))) {
            letter.states(row.name(), told(row, language));
        }
        if (news.size() > MOST) {
            letter.says(text(language, "more", news.size() - MOST));
        }
        letter.offers(text(language, "act"), settings.page(language, "/annuaire" + saved.query()))
                .says(text(language, "stop"))
                .offers(text(language, "stop.act"), settings.page(language, "/recherches/arreter/" + saved.stopKey()));
        outbox.queue(saved.account().address(), saved.account().name(), letter);
    }

    /** Where it is, what it does, and its page. */
    private String told(StructureRow row, Locale language) {
        String summary = Objects.requireNonNullElse(row.summary(), "");
        return row.postcode() + " " + row.commune() + (summary.isEmpty() ? "" : "\n" + summary) + "\n"
                + settings.page(language, "/annuaire/" + row.slug());
    }

    private String text(Locale language, String key, Object... values) {
        return messages.text(language, "directory.mail.savedSearch." + key, values);
    }
}
