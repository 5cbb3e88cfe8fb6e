package org.entraidants.forum.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one mail tells somebody, and what comes after it.
 *
 * @param mail all that waits about one topic, in the order of its posts; empty when nothing may be told now
 * @param over what is not told any more
 * @param next when to look again; null when nothing waits
 */
record Plan(
        List<Pending> mail, List<Pending> over, @Nullable Instant next) {
    /** The least time between two mails to one person. */
    static final Duration BETWEEN = Duration.ofMinutes(1);

    /** @param waiting oldest first */
    static Plan of(List<Pending> waiting, Instant now) {
        List<Pending> over = waiting.stream().filter(Pending::isOver).toList();
        List<Pending> left = waiting.stream().filter(one -> !one.isOver()).toList();
        Optional<Long> topic = left.stream()
                .filter(one -> !one.due(now).isAfter(now))
                .map(Pending::topicId)
                .findFirst();
        List<Pending> mail = left.stream()
                .filter(one -> topic.filter(id -> id == one.topicId()).isPresent())
                .sorted(Comparator.comparingInt(Pending::number))
                .toList();
        Instant earliest = mail.isEmpty() ? now : now.plus(BETWEEN);
        Optional<Instant> next = left.stream()
                .filter(one -> !mail.contains(one))
                .map(one -> one.due(now))
                .min(Comparator.naturalOrder())
                .map(due -> due.isBefore(earliest) ? earliest : due);
        return new Plan(mail, over, next.orElse(null));
    }
}
