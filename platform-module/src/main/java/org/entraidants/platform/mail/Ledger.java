package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.entraidants.platform.persistence.GroupCommit;

/**
 * Where every connection writes down a mail before it begins the next: after a crash at most one mail of each connection
 * is uncertain. Those that come while one commit is under way share the next.
 */
@ApplicationScoped
class Ledger {
    @Inject
    Deliveries deliveries;

    private final GroupCommit<Step, Boolean> commits = new GroupCommit<>(this::writeAll);

    /** Writes a step, and returns when it is committed: whether the next mail may begin. */
    boolean write(Step step) {
        return commits.write(step);
    }

    private List<Boolean> writeAll(List<Step> steps) {
        Set<Long> begun = deliveries.write(steps);
        return steps.stream()
                .map(step -> step.next() != null && begun.contains(step.next()))
                .toList();
    }
}
