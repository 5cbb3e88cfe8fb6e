package org.entraidants.events.after.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.events.after.Presence;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.persistence.Collision;
import org.jspecify.annotations.Nullable;

/** The boundary of surveys: an animator asks, those who came answer without a name, an animator reads the sum. */
@ApplicationScoped
public class Surveys {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Tokens tokens;

    @Inject
    Answers answers;

    @Inject
    Beginnings beginnings;

    @Inject
    Presence presence;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** The survey of a gathering, for those who plan; empty while nobody was asked. */
    public Optional<Survey> of(Gathering gathering, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(Survey.class, gathering.id()));
    }

    /**
     * Asks those who came, by mail; done twice it is done once. The mails leave within half a minute.
     *
     * @return false when it is not over, or nobody came
     */
    public boolean ask(Gathering gathering, Caller caller) {
        caller.require(Role.ANIMATOR);
        boolean possible = gathering.isPublished() && gathering.isOver(clock.instant());
        return possible
                && !presence.toBeAsked(gathering).isEmpty()
                && Collision.repeating(() -> beginnings.begin(gathering.id()));
    }

    /** What was answered, for those who plan. */
    public Results results(Gathering gathering, Caller caller) {
        caller.require(Role.ANIMATOR);
        int invited = of(gathering, caller).map(Survey::invited).orElse(0);
        return Results.of(invited, answers.of(gathering.id()));
    }

    /** The gathering that a link asks about; empty once it has been used. Opening it changes nothing. */
    public Optional<Gathering> opened(String link) {
        return tokens.gatheringOf(new Token(link))
                .map(id -> entities.find(Gathering.class, id))
                .filter(Gathering::isPublished);
    }

    /** Answers, once for each link. Whoever is signed in does not answer as who they are: nothing is remembered of them. */
    public Answered answer(String link, Opinion opinion, boolean acknowledged) {
        if (opened(link).isEmpty()) {
            return new Answered.Spent();
        }
        List<Flaw> flaws = opinion.flaws();
        if (!flaws.isEmpty()) {
            return new Answered.Flawed(flaws);
        }
        @Nullable Long nobody = null;
        Verdict verdict = gate.judge(new Submission(opinion.texts(), acknowledged), nobody);
        return verdict.accepted() ? keep(new Token(link), opinion) : new Answered.Refused(verdict);
    }

    private Answered keep(Token token, Opinion opinion) {
        Optional<Long> gathering = tokens.spend(token);
        if (gathering.isEmpty()) {
            return new Answered.Spent();
        }
        try {
            answers.keep(gathering.get(), opinion);
        } catch (RuntimeException failed) {
            tokens.giveBack(token, gathering.get());
            throw failed;
        }
        return new Answered.Thanks();
    }
}
