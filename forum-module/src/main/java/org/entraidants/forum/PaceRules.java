package org.entraidants.forum;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.entraidants.forum.Writing.Held;
import org.entraidants.forum.Writing.Held.Why;
import org.jspecify.annotations.Nullable;

/**
 * How fast somebody may write: a new member slowly, everybody at the pace of people.
 *
 * @param factor so many times faster than usual
 */
record PaceRules(int factor) {
    static final Duration DAY = Duration.ofDays(1);
    static final Duration SAME_TEXT = Duration.ofMinutes(5);
    private static final Duration NEW = Duration.ofDays(3);
    private static final int PROVED = 2;

    /**
     * What somebody has written.
     *
     * @param since when the account was made
     * @param standing how many of their posts have stood for a day, counted as far as two
     * @param same how many posts of the last minutes say the same
     */
    record Habit(
            Instant since,
            int standing,
            Today topics,
            Today answers,
            @Nullable Instant lastPost,
            int same) {}

    /** What was written in the last 24 hours. */
    record Today(
            int count, @Nullable Instant first, @Nullable Instant last) {}

    Optional<Held> topic(Habit who, Instant now) {
        boolean isNew = isNew(who, now);
        return same(who)
                .or(() -> enough(who.topics(), isNew ? 3 : 20, now))
                .or(() -> soon(who.topics().last(), isNew ? 120 : 15, now))
                .or(() -> soon(who.lastPost(), 5, now));
    }

    Optional<Held> answer(Habit who, Instant now) {
        boolean isNew = isNew(who, now);
        return same(who)
                .or(() -> isNew ? enough(who.answers(), 10, now) : Optional.empty())
                .or(() -> soon(who.lastPost(), isNew ? 30 : 5, now));
    }

    private static boolean isNew(Habit who, Instant now) {
        return who.since().plus(NEW).isAfter(now) || who.standing() < PROVED;
    }

    private static Optional<Held> same(Habit who) {
        return who.same() == 0 ? Optional.empty() : Optional.of(new Held(Why.SAME_TEXT, SAME_TEXT));
    }

    private Optional<Held> enough(Today today, int most, Instant now) {
        return today.first() == null || today.count() < (long) most * factor
                ? Optional.empty()
                : Optional.of(new Held(
                        Why.TOO_MANY, Duration.between(now, today.first().plus(DAY))));
    }

    private Optional<Held> soon(@Nullable Instant last, int seconds, Instant now) {
        if (last == null) {
            return Optional.empty();
        }
        Duration left =
                Duration.between(now, last.plus(Duration.ofSeconds(seconds).dividedBy(factor)));
        return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(new Held(Why.TOO_SOON, left));
    }
}
