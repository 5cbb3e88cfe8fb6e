package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.Messages;

/** Writes to one person about all of their sheets: what stands on each, and the link that confirms it. */
@ApplicationScoped
class ReminderMail {
    static final String KIND = "sheet-reminder";
    static final String PATH = "/confirmer/";

    @Inject
    Outbox outbox;

    @Inject
    SheetFacts facts;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Queues one mail for reminders of one address, and gives each its link. */
    void send(List<SheetReminder> reminders, Map<Long, Structure> structures) {
        SheetReminder first = reminders.get(0);
        Locale language = first.language();
        Letter letter = opened(reminders, structures.get(first.structureId()).name(), language);
        Instant now = clock.instant();
        for (SheetReminder reminder : reminders) {
            Structure structure = structures.get(reminder.structureId());
            Token token = Token.fresh();
            reminder.send(token, now);
            letter.says(
                    messages.text(language, "directory.reminder.sheet", structure.name(), known(structure, language)));
            facts.of(structure, language).forEach(fact -> letter.states(fact.term(), fact.value()));
            letter.offers(
                    messages.text(language, "directory.reminder.act", structure.name()),
                    settings.page(language, PATH + token.value()));
        }
        letter.says(messages.text(language, "directory.reminder.limits", SheetReminder.LIFE.toDays()));
        letter.says(messages.text(language, "directory.reminder.rhythm"));
        outbox.queue(first.address(), first.name(), letter.confidential());
    }

    private Letter opened(List<SheetReminder> reminders, String name, Locale language) {
        boolean again = reminders.stream().allMatch(reminder -> reminder.turn() > 1);
        String which = again ? "second" : "first";
        Letter letter = Letter.of(
                KIND, language, messages.text(language, "directory.reminder.subject." + which, reminders.size(), name));
        return letter.says(messages.text(language, "directory.reminder.why." + which, reminders.size()));
    }

    private String known(Structure structure, Locale language) {
        var dates = new Dates(messages, language, clock);
        if (structure.verifiedAt() != null) {
            return messages.text(language, "directory.reminder.known", dates.day(structure.verifiedAt()));
        }
        return structure.sourceUpdatedOn() == null
                ? messages.text(language, "directory.reminder.known.never")
                : messages.text(language, "directory.reminder.known.source", dates.day(structure.sourceUpdatedOn()));
    }

    /** Tells an animator how many sheets of a campaign got no answer. */
    void tellSilence(Account animator, long sheets) {
        Locale language = animator.language();
        outbox.queue(
                animator.address(),
                animator.name(),
                Letter.of(
                                "sheets-silent",
                                language,
                                messages.text(language, "directory.reminder.silent.subject", sheets))
                        .says(messages.text(language, "directory.reminder.silent.why", sheets))
                        .offers(
                                messages.text(language, "directory.reminder.silent.act"),
                                settings.page(language, "/admin/fraicheur?etat=" + SheetState.SILENT.word())));
    }
}
