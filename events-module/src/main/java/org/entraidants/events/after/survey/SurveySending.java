package org.entraidants.events.after.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.events.after.Presence;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Wording;
import org.entraidants.events.registration.Registration;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.Round;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.web.Messages;

/**
 * Asks those who came. The row of the survey is locked and other nodes go past it; all its mails, their tokens and the note that
 * it is done are one commit.
 */
@ApplicationScoped
class SurveySending implements Round {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Presence presence;

    @Inject
    Tokens tokens;

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
        return Duration.ofSeconds(20);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        List<?> due = entities.createNativeQuery("""
                        select gathering_id from events_surveys where sent_at is null
                        order by asked_at, gathering_id limit 1 for update skip locked
                        """).getResultList();
        due.forEach(id -> send(((Number) id).longValue()));
        return !due.isEmpty();
    }

    private void send(long gatheringId) {
        Survey survey = entities.find(Survey.class, gatheringId);
        entities.refresh(survey);
        Gathering gathering = entities.find(Gathering.class, gatheringId);
        var fresh = new ArrayList<Token>();
        for (Registration one : presence.toBeAsked(gathering)) {
            Token token = Token.fresh();
            fresh.add(token);
            outbox.queue(one.address(), one.name(), letter(one, token));
        }
        tokens.keep(gatheringId, fresh);
        survey.send(fresh.size(), clock.instant());
    }

    private Letter letter(Registration to, Token token) {
        var words = new Wording(messages, to.language(), clock);
        String title = to.gathering().title();
        return Letter.of("gathering-survey", to.language(), words.text("mail.survey.subject", title))
                .confidential()
                .says(words.text("mail.survey", title))
                .says(words.text("mail.survey.anonymous"))
                .offers(
                        words.text("mail.survey.go"),
                        settings.page(to.language(), "/agenda/questionnaire/" + token.value()));
    }
}
