package org.entraidants.events.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.entraidants.events.gathering.Wording;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.Round;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/**
 * Reminds the owner of an action on the morning of its day, once. The row is locked and other nodes go past it; the mail and
 * the note that it is written are one commit.
 */
@ApplicationScoped
class ActionReminders implements Round {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        List<?> due = entities.createNativeQuery("""
                        select id from events_actions
                        where done_at is null and reminded_at is null and remind_at <= ?
                          and gathering_id in (select t.id from events_traces t where t.published_at is not null)
                        order by remind_at, id limit 1 for update skip locked
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        due.forEach(id -> remind(entities.find(Action.class, ((Number) id).longValue())));
        return !due.isEmpty();
    }

    private void remind(Action action) {
        entities.refresh(action);
        Long owner = action.ownerId();
        Account account = owner == null ? null : entities.find(Account.class, owner);
        if (account != null && !account.isClosed()) {
            outbox.queue(account.address(), account.name(), letter(action, account.language()));
        }
        action.remind(clock.instant());
    }

    private Letter letter(Action action, Locale language) {
        var words = new Wording(messages, language, clock);
        String day = words.dates().day(action.dueOn());
        return Letter.of("action-due", language, words.text("mail.action.subject", action.what()))
                .says(words.text("mail.action", action.gathering().title()))
                .states(words.text("mail.action.what"), action.what())
                .states(words.text("mail.action.due"), day)
                .offers(words.text("mail.action.go"), settings.page(language, "/compte/actions"));
    }
}
