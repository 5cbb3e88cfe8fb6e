package org.entraidants.platform.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.entraidants.events.HeldGatherings;
import org.entraidants.events.PlannedGatherings;
import org.entraidants.events.registration.Registrations;
import org.entraidants.events.registration.Registrations.Request;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Post;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Farewell.Answer;
import org.entraidants.platform.account.People;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.JobProgress;
import org.entraidants.platform.rights.Member.Traces;
import org.junit.jupiter.api.Test;

@InContainer
class ErasureIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Erasures erasures;

    @Inject
    ErasureJob job;

    @Inject
    Member member;

    @Inject
    Remains remains;

    @Inject
    ForumDesk desk;

    @Inject
    PlannedGatherings planned;

    @Inject
    HeldGatherings held;

    @Inject
    Registrations registrations;

    @Inject
    Accounts accounts;

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    Transactions transactions;

    @Test
    void whoIsForgottenStandsNowhereAndTheirTextsStay() throws InterruptedException {
        Traces traces = member.withTraces();
        long workshop = planned.workshop(3, Map.of()).id();
        registrations.register(workshop, Request.own(false, Locale.FRENCH), traces.caller());
        held.heldWithMinutes(traces.name(), traces.caller());
        assertThat(remains.of(traces.word()))
                .contains(
                        "events_registrations.name",
                        "events_traces.said",
                        "events_actions.what",
                        "platform_accounts.name",
                        "forum_posts.body",
                        "forum_posts.html",
                        "forum_revisions.body",
                        "forum_reports.words",
                        "newsletter_returns.address",
                        "newsletter_subscribers.name",
                        "newsletter_suppressions.words",
                        "platform_mails.returned",
                        "platform_mails.text");
        assertThat(erasures.forgetSelf(false, traces.caller())).isEqualTo(Answer.GONE);
        assertThat(accounts.byAddress(traces.word() + "@essai.example")).isEmpty();
        done();
        assertThat(remains.of(traces.word())).isEmpty();
        assertThat(remains.of(traces.accountId())).isEmpty();
        String page = page(traces.foreign().topic().path());
        assertThat(page)
                .contains("formulaire jaune", "Merci beaucoup, Ancien membre.")
                .doesNotContain(traces.word());
        assertThat(page(traces.own().path()))
                .contains("Comment faire quand", "Ancien membre")
                .doesNotContain("Maëlle");
        assertThat(page("/recherche?q=" + traces.word())).doesNotContain("/forum/sujets/");
    }

    @Test
    void whoTakesTheirTextsAlongLeavesTheAnswersOfOthers() throws InterruptedException {
        Traces traces = member.withTraces();
        String title = traces.own().title();
        assertThat(erasures.forgetSelf(true, traces.caller())).isEqualTo(Answer.GONE);
        done();
        assertThat(remains.of(traces.word())).isEmpty();
        assertThat(remains.of(title)).isEmpty();
        assertThat(entities.find(Post.class, traces.foreign().id()).body()).isEmpty();
        String page = page("/forum/sujets/" + traces.own().id() + "-question-retiree");
        assertThat(page).contains("Question retirée", "Texte retiré", "Je demande à Ancien membre.");
    }

    @Test
    void jobThatIsInterruptedAgainAndAgainLeavesNothing() throws InterruptedException {
        hold(true);
        Traces traces = member.withTraces();
        erasures.forgetSelf(false, traces.caller());
        long erasure = entities.createQuery("select e.id from Erasure e where e.accountId = :id", Long.class)
                .setParameter("id", traces.accountId())
                .getSingleResult();
        for (int strokes : List.of(1, 5, 20, 40)) {
            assertThatThrownBy(() -> job.run(new Stopping(erasure, strokes))).isInstanceOf(CancellationException.class);
        }
        assertThat(remains.of(traces.word())).contains("platform_erasures.name");
        job.run(new Stopping(erasure, Integer.MAX_VALUE));
        assertThat(remains.of(traces.word())).isEmpty();
        assertThat(remains.of(traces.accountId())).isEmpty();
        hold(false);
        done();
    }

    /** Makes believe that another node forgets somebody: jobs of one kind wait for each other. */
    private void hold(boolean held) {
        transactions.run(() -> entities.createNativeQuery(held ? """
                                insert into platform_jobs
                                    (id, kind, subject_id, state, attempts, stop_requested, claim, lease_until, done, queued_at)
                                values (-1, 'platform.erasure', 0, 'RUNNING', 1, false, 'essai',
                                    current_timestamp + interval '1' hour, 0, current_timestamp)
                                """ : "delete from platform_jobs where id = -1")
                .executeUpdate());
    }

    @Test
    void nameOfTwoStaysWhereItMayMeanTheOther() throws InterruptedException {
        Traces traces = member.withTraces();
        member.named(traces.name(), UUID.randomUUID() + "@essai.example", Role.MEMBER);
        erasures.forgetSelf(false, traces.caller());
        done();
        assertThat(remains.of(traces.word() + "@essai.example")).isEmpty();
        assertThat(remains.of(traces.accountId())).isEmpty();
        assertThat(page(traces.foreign().topic().path())).contains("Merci beaucoup");
    }

    @Test
    void demonstrationStaysAndSoDoesTheLastAdministrator() {
        assertThat(erasures.forgetSelf(false, desk.demo("aidant"))).isEqualTo(Answer.DEMONSTRATION);
        Caller ada = member.named("Ada Seule", UUID.randomUUID() + "@essai.example", Role.ADMINISTRATOR);
        long adaId = ada.identity().orElseThrow().accountId();
        List<Account> others = people.find("@demo.example", null, 100, ada).stream()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .toList();
        try {
            others.forEach(account -> people.changeRole(account.id(), Role.MEMBER, ada));
            assertThat(erasures.forgetSelf(false, ada)).isEqualTo(Answer.LAST_ADMINISTRATOR);
        } finally {
            others.forEach(account -> people.changeRole(account.id(), Role.ADMINISTRATOR, ada));
        }
        assertThat(erasures.forget(adaId, false, desk.demo("admin"))).isEqualTo(Answer.GONE);
        assertThat(erasures.forget(adaId, false, desk.demo("admin"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void onlyAdministratorsForgetOthers() {
        Caller animator = desk.animator();
        assertThatThrownBy(() -> erasures.forget(1, false, animator)).isInstanceOf(AccessDenied.class);
    }

    private void done() throws InterruptedException {
        Await.until(
                "everybody is forgotten",
                () -> entities.createQuery("select count(e) from Erasure e", Long.class)
                                .getSingleResult()
                        == 0);
    }

    private String page(String path) {
        return Visitor.at("http://localhost:" + settings.port()).get(path).body();
    }

    /** A node that stops after some strokes. */
    private record Stopping(long subjectId, int strokes, AtomicInteger made) implements JobProgress {
        Stopping(long subjectId, int strokes) {
            this(subjectId, strokes, new AtomicInteger());
        }

        @Override
        public void advance(long done, long total) {
            if (made.incrementAndGet() > strokes) {
                throw new CancellationException("stopped");
            }
        }

        @Override
        public void rest() {}
    }
}
