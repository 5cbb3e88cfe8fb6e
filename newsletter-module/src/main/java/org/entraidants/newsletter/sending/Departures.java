package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entraidants.newsletter.audience.Audience;
import org.entraidants.newsletter.audience.Audiences;
import org.entraidants.newsletter.issue.Composed;
import org.entraidants.newsletter.issue.Flaw;
import org.entraidants.newsletter.issue.Issue;
import org.entraidants.newsletter.issue.Issue.State;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.newsletter.subscriber.ReceivesNothing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.mail.BulkRelay;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of sending: now or at an hour, pause, go on, end; again to those it did not reach, and to those who came late.
 * Several at once meet at the row of the issue.
 */
@ApplicationScoped
@Transactional
public class Departures {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Issues issues;

    @Inject
    Audiences audiences;

    @Inject
    BulkRelay relay;

    @Inject
    Changes changes;

    @Inject
    Event<IssueLeaves> leaves;

    @Inject
    Clock clock;

    /** What became of the wish to send. */
    public enum Answer {
        BEGUN,
        SCHEDULED,
        /** Something grave is wrong with the issue. */
        FLAWED,
        /** Nobody would get it. */
        NOBODY,
        /** There is no such issue, or it does not stand where this can be done. */
        GONE
    }

    /**
     * Sends an issue.
     *
     * @param perMinute how many a minute at most; null for as fast as the relay takes them
     * @param at the hour; null for now
     */
    public Answer send(long id, Audience audience, @Nullable Integer perMinute, @Nullable Instant at, Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Sheet> found =
                locked(id).filter(issue -> !issue.state().isPublic()).flatMap(i -> issues.open(id, caller));
        if (found.isEmpty()) {
            return Answer.GONE;
        }
        if (issues.flaws(found.get()).stream().anyMatch(Flaw::grave)) {
            return Answer.FLAWED;
        }
        if (!audiences.reaches(audience)) {
            return Answer.NOBODY;
        }
        Issue issue = found.get().issue();
        if (at != null && at.isAfter(clock.instant())) {
            issue.plan(audience.toString(), perMinute, at);
            return Answer.SCHEDULED;
        }
        issue.plan(audience.toString(), perMinute, null);
        begin(found.get());
        return Answer.BEGUN;
    }

    private void begin(Sheet sheet) {
        Issue issue = sheet.issue();
        Composed mail = issues.compose(sheet);
        issue.begin(mail.html(), mail.text(), clock.instant());
        entities.flush();
        // The page of the letter is kept for visitors until something changes.
        changes.record("newsletter-issue", issue.id());
        freeze(issue);
    }

    private void freeze(Issue issue) {
        audiences.freeze(issue.id(), Audience.of(issue.audience()), relay.isSet());
        leaves.fire(new IssueLeaves(issue.id()));
    }

    private Optional<Issue> locked(long id) {
        return Optional.ofNullable(entities.find(Issue.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Issue> locked(long id, State state, Caller caller) {
        caller.require(Role.ANIMATOR);
        return locked(id).filter(issue -> issue.state() == state);
    }

    /** Begins the issues whose hour has come. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void beginDue() {
        List<?> due = entities.createNativeQuery("""
                        select id from newsletter_issues where state = 'SCHEDULED' and send_at <= ?
                        order by id for update skip locked
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        for (Object id : due) {
            locked(((Number) id).longValue())
                    .flatMap(issue -> issues.sheetOf(issue))
                    .ifPresent(this::begin);
        }
    }

    /** Takes the hour away: it is a draft again. */
    public boolean unschedule(long id, Caller caller) {
        Optional<Issue> found = locked(id, State.SCHEDULED, caller);
        found.ifPresent(issue -> issue.plan(issue.audience(), issue.perMinute(), null));
        return found.isPresent();
    }

    /** Nothing more leaves, until somebody lets it go on. */
    public boolean pause(long id, Caller caller) {
        Optional<Issue> found = locked(id, State.SENDING, caller);
        found.ifPresent(Issue::pause);
        return told(found);
    }

    /** It goes on where it was. */
    public boolean resume(long id, Caller caller) {
        Optional<Issue> found = locked(id, State.PAUSED, caller);
        found.ifPresent(Issue::goOn);
        return told(found);
    }

    /** Nothing more leaves, for good; what has not left is cancelled. */
    public boolean stop(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Issue> found =
                locked(id).filter(issue -> issue.state() == State.SENDING || issue.state() == State.PAUSED);
        found.ifPresent(issue -> {
            issue.stop(clock.instant());
            entities.createNativeQuery(
                            "update newsletter_deliveries set state = 'CANCELLED', not_before = null, claim = null"
                                    + " where issue_id = ? and state in ('WAITING', 'CLAIMED')")
                    .setParameter(1, id)
                    .executeUpdate();
        });
        return told(found);
    }

    /** Tries those again that it did not reach; how many they are. */
    public int sendToFailed(long id, Caller caller) {
        Optional<Issue> found = locked(id, State.SENT, caller);
        if (found.isEmpty()) {
            return 0;
        }
        int again = entities.createNativeQuery("""
                        update newsletter_deliveries set state = 'WAITING', attempts = 0, not_before = ?
                        where issue_id = ? and state = 'FAILED' and not exists (select 1 from newsletter_suppressions x
                            where x.open_address = newsletter_deliveries.address)
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, id)
                .executeUpdate();
        if (again > 0) {
            found.get().goOn();
            told(found);
        }
        return again;
    }

    /** Sends it to those of its audience who were not there when it left. */
    public boolean sendToLateComers(long id, Caller caller) {
        Optional<Issue> found = locked(id, State.SENT, caller);
        found.ifPresent(issue -> {
            issue.goOn();
            entities.flush();
            freeze(issue);
        });
        return found.isPresent();
    }

    private boolean told(Optional<Issue> found) {
        found.ifPresent(issue -> leaves.fire(new IssueLeaves(issue.id())));
        return found.isPresent();
    }

    /** Who is to get nothing any more gets nothing that has not begun to leave. */
    void exclude(@Observes ReceivesNothing gone) {
        entities.createNativeQuery("""
                        update newsletter_deliveries set state = 'EXCLUDED', reason = ?, not_before = null, claim = null
                        where state in ('WAITING', 'CLAIMED') and subscriber_id in
                                (select s.id from newsletter_subscribers s where s.address = ?)
                            and issue_id in (select i.id from newsletter_issues i where i.state in ('SENDING', 'PAUSED'))
                        """)
                .setParameter(1, gone.reason().name())
                .setParameter(2, gone.address())
                .executeUpdate();
    }
}
