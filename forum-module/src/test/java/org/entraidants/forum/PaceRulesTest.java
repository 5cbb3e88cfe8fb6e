package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.entraidants.forum.PaceRules.Habit;
import org.entraidants.forum.PaceRules.Today;
import org.entraidants.forum.Writing.Held;
import org.entraidants.forum.Writing.Held.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(100));
    private static final Today NOTHING = new Today(0, null, null);

    private final PaceRules rules = new PaceRules(1);

    private static Instant before(long seconds) {
        return NOW.minusSeconds(seconds);
    }

    private static Habit known(Today topics, Today answers, @Nullable Instant last) {
        return new Habit(LONG_AGO, 2, topics, answers, last, 0);
    }

    private static Habit fresh(Today topics, Today answers, @Nullable Instant last) {
        return new Habit(NOW.minus(Duration.ofHours(1)), 0, topics, answers, last, 0);
    }

    private static Today today(int count, long firstSeconds, long lastSeconds) {
        return new Today(count, before(firstSeconds), before(lastSeconds));
    }

    private static Held soon(long seconds) {
        return new Held(Why.TOO_SOON, Duration.ofSeconds(seconds));
    }

    @Test
    void whoHasWrittenNothingWritesAtOnce() {
        assertThat(rules.topic(fresh(NOTHING, NOTHING, null), NOW)).isEmpty();
        assertThat(rules.answer(fresh(NOTHING, NOTHING, null), NOW)).isEmpty();
    }

    @Test
    void membersWaitAMomentBetweenTwoTexts() {
        assertThat(rules.topic(known(today(1, 14, 14), NOTHING, before(14)), NOW))
                .contains(soon(1));
        assertThat(rules.topic(known(today(1, 15, 15), NOTHING, before(15)), NOW))
                .isEmpty();
        assertThat(rules.answer(known(NOTHING, today(1, 3, 3), before(3)), NOW)).contains(soon(2));
        assertThat(rules.answer(known(NOTHING, today(1, 5, 5), before(5)), NOW)).isEmpty();
    }

    @Test
    void newMembersWaitLonger() {
        assertThat(rules.topic(fresh(today(1, 100, 100), NOTHING, before(100)), NOW))
                .contains(soon(20));
        assertThat(rules.answer(fresh(NOTHING, today(1, 10, 10), before(10)), NOW))
                .contains(soon(20));
        assertThat(rules.answer(fresh(NOTHING, today(1, 30, 30), before(30)), NOW))
                .isEmpty();
    }

    @Test
    void somebodyIsNewForThreeDaysAndUntilTwoOfTheirPostsHaveStood() {
        var threeDays = new Habit(NOW.minus(Duration.ofDays(3)), 2, NOTHING, NOTHING, before(10), 0);
        assertThat(rules.answer(threeDays, NOW)).isEmpty();
        var onePost = new Habit(LONG_AGO, 1, NOTHING, NOTHING, before(10), 0);
        assertThat(rules.answer(onePost, NOW)).contains(soon(20));
    }

    @Test
    void aDayHasItsMeasure() {
        long hour = 3600;
        assertThat(rules.topic(fresh(today(3, 20 * hour, hour), NOTHING, before(hour)), NOW))
                .contains(new Held(Why.TOO_MANY, Duration.ofHours(4)));
        assertThat(rules.topic(known(today(19, 20 * hour, hour), NOTHING, before(hour)), NOW))
                .isEmpty();
        assertThat(rules.topic(known(today(20, 20 * hour, hour), NOTHING, before(hour)), NOW))
                .isPresent();
        assertThat(rules.answer(fresh(NOTHING, today(10, 20 * hour, hour), before(hour)), NOW))
                .isPresent();
        assertThat(rules.answer(known(NOTHING, today(500, 20 * hour, hour), before(hour)), NOW))
                .isEmpty();
    }

    @Test
    void theSameTextIsNotSentTwice() {
        var again = new Habit(LONG_AGO, 2, NOTHING, NOTHING, before(100), 1);
        assertThat(rules.answer(again, NOW)).map(Held::why).contains(Why.SAME_TEXT);
        assertThat(rules.topic(again, NOW)).map(Held::why).contains(Why.SAME_TEXT);
    }

    @Test
    void aFactorLetsThemWriteFaster() {
        var fast = new PaceRules(1000);
        Optional<Held> held = fast.topic(fresh(today(200, 3600, 1), NOTHING, before(1)), NOW);
        assertThat(held).isEmpty();
    }
}
