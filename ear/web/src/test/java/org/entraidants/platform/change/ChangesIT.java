package org.entraidants.platform.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.junit.jupiter.api.Test;

@InContainer
class ChangesIT {
    @Inject
    Changes changes;

    @Inject
    Transactions transactions;

    @Test
    void numbersAreInTheOrderOfCommits() {
        long before = changes.newest();
        transactions.run(() -> {
            changes.record("test-order", 1);
            transactions.run(() -> changes.record("test-order", 2));
        });
        assertThat(changes.after(before).changes().keySet())
                .containsSubsequence(new ChangeKey("test-order", 2), new ChangeKey("test-order", 1));
    }

    @Test
    void rolledBackTransactionLeavesNoChange() {
        long before = changes.newest();
        assertThatThrownBy(() -> transactions.run(() -> {
                    changes.record("test-rollback", 1);
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");
        assertThat(changes.after(before).changes().keySet()).doesNotContain(new ChangeKey("test-rollback", 1));
    }
}
