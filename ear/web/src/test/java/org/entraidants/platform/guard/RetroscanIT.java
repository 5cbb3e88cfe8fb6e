package org.entraidants.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.entraidants.directory.people.As;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.JobProgress;
import org.junit.jupiter.api.Test;

@InContainer
class RetroscanIT {
    @Inject
    Retroscan retroscan;

    @Inject
    Scans scans;

    @Inject
    ManyTexts texts;

    @Inject
    Findings findings;

    @Inject
    Accounts accounts;

    @Inject
    Transactions transactions;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Test
    void searchBrokenOffGoesOnBehindWhatIsNoted() throws InterruptedException {
        awaitEnd();
        transactions.run(scans::restart);
        texts.found().clear();
        assertThatThrownBy(() -> retroscan.run(new Progress(() -> texts.found().size() >= 4)))
                .isInstanceOf(IllegalStateException.class);
        int before = texts.found().size();
        assertThat(before).isPositive().isLessThan(10);
        var rest = new Progress(() -> false);
        retroscan.run(rest);
        List<Long> found = new ArrayList<>(texts.found());
        assertThat(found).hasSize(10);
        assertThat(new HashSet<>(found)).hasSize(10);
        assertThat(rest.told).isSorted().last().isEqualTo(rest.total);
        retroscan.run(new Progress(() -> false));
        assertThat(texts.found()).hasSize(10);
        assertThat(scans.isDue(ManyTexts.NAME)).isFalse();
    }

    @Test
    void olderDetectorMakesEverythingDue() throws InterruptedException {
        awaitEnd();
        retroscan.run(new Progress(() -> false));
        transactions.run(() -> entities.createNativeQuery(
                        "update platform_guard_scans set detector = 0 where source = '" + ManyTexts.NAME + "'")
                .executeUpdate());
        assertThat(scans.isDue(ManyTexts.NAME)).isTrue();
        texts.found().clear();
        retroscan.look();
        Await.until("everything is read again", () -> !scans.isDue(ManyTexts.NAME));
        assertThat(texts.found()).hasSize(10);
        awaitEnd();
    }

    @Test
    void reportedTextIsShownOnceUntilItIsSettled() {
        Caller animator = As.of(account(Role.ANIMATOR));
        long id = System.nanoTime();
        List<FieldHit> hits = Gate.Found.in(Submission.of("about", "NIR 295109912611193")).stream()
                .map(Gate.Found::hit)
                .toList();
        transactions.run(() -> findings.report("directory.profiles", id, "/personnes/" + id, hits));
        transactions.run(() -> findings.report("directory.profiles", id, "/personnes/" + id, hits));
        transactions.run(() -> findings.report("directory.profiles", id + 1, "/personnes/1", List.of()));
        List<Finding> own = own(animator, id);
        assertThat(own).hasSize(1);
        findings.settle(own.get(0).id(), animator);
        assertThat(own(animator, id)).isEmpty();
    }

    private List<Finding> own(Caller animator, long id) {
        return findings.open(animator).stream()
                .filter(finding -> finding.address().equals("/personnes/" + id))
                .toList();
    }

    private Account account(Role role) {
        return accounts.create(
                new Account("g" + UUID.randomUUID() + "@essai.example", "Inès", role, false, Instant.now()));
    }

    /** The job that the node begins by itself after its start. */
    private void awaitEnd() throws InterruptedException {
        Await.until(
                "no search runs",
                () -> retroscan.newest().map(Job::state).map(Job.State::isOver).orElse(true));
    }

    /** Breaks off, as a node that is killed does. */
    private static final class Progress implements JobProgress {
        private final BooleanSupplier killed;
        private final List<Long> told = Collections.synchronizedList(new ArrayList<>());
        private long total;

        Progress(BooleanSupplier killed) {
            this.killed = killed;
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public void advance(long done, long total) {
            this.total = total;
            told.add(done);
            if (killed.getAsBoolean()) {
                throw new IllegalStateException("Killed");
            }
        }

        @Override
        public void rest() {}
    }
}
