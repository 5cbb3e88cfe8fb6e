package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");
    private static final Instant HOUR_AGO = NOW.minus(Duration.ofHours(1));
    private static final Instant TWO_DAYS_AGO = NOW.minus(Duration.ofDays(2));

    @Test
    void allThatIsNewInOneTopicIsOneMail() {
        Plan plan = Plan.of(List.of(post(1, 5, null, null), post(1, 4, null, null)), NOW);
        assertThat(plan.mail()).extracting(Pending::number).containsExactly(4, 5);
        assertThat(plan.next()).isNull();
    }

    @Test
    void anotherTopicComesAMinuteLater() {
        Plan plan = Plan.of(List.of(post(1, 5, null, null), post(2, 4, null, null)), NOW);
        assertThat(plan.mail()).extracting(Pending::topicId).containsExactly(1L);
        assertThat(plan.next()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void topicStaysQuietForADayAfterAMail() {
        Plan plan = Plan.of(List.of(post(1, 5, HOUR_AGO, null)), NOW);
        assertThat(plan.mail()).isEmpty();
        assertThat(plan.next()).isEqualTo(HOUR_AGO.plus(Duration.ofHours(24)));
        assertThat(Plan.of(List.of(post(1, 5, TWO_DAYS_AGO, null)), NOW).mail()).hasSize(1);
    }

    @Test
    void whoHasComeBackIsWrittenToAgain() {
        assertThat(Plan.of(List.of(post(1, 5, HOUR_AGO, NOW.minusSeconds(60))), NOW)
                        .mail())
                .hasSize(1);
        assertThat(Plan.of(List.of(post(1, 5, HOUR_AGO, TWO_DAYS_AGO)), NOW).mail())
                .isEmpty();
    }

    @Test
    void mentionPassesTheQuietAndTakesWhatWaitsWithIt() {
        Plan plan = Plan.of(List.of(post(1, 5, HOUR_AGO, null), mention(1, 6, HOUR_AGO)), NOW);
        assertThat(plan.mail()).extracting(Pending::number).containsExactly(5, 6);
    }

    @Test
    void whatWasReadMeanwhileIsNotTold() {
        var read = new Pending(4, 1, Reason.POST, Level.WATCHED, true, 4, 4, null, HOUR_AGO);
        assertThat(Plan.of(List.of(read), NOW)).isEqualTo(new Plan(List.of(), List.of(read), null));
        var mention = new Pending(4, 1, Reason.MENTION, Level.NORMAL, true, 4, 4, null, HOUR_AGO);
        assertThat(Plan.of(List.of(mention), NOW).mail()).isEmpty();
        var accepted = new Pending(4, 1, Reason.ACCEPTED, Level.WATCHED, true, 4, 9, null, HOUR_AGO);
        assertThat(Plan.of(List.of(accepted), NOW).mail()).hasSize(1);
    }

    @Test
    void whoFollowsLessByNowIsNotTold() {
        var muted = new Pending(4, 1, Reason.POST, Level.MUTED, true, 4, 0, null, null);
        var weekly = new Pending(4, 1, Reason.POST, Level.WATCHED, false, 4, 0, null, null);
        assertThat(Plan.of(List.of(muted, weekly), NOW).mail()).isEmpty();
        var named = new Pending(4, 1, Reason.MENTION, Level.MUTED, false, 4, 0, null, null);
        assertThat(Plan.of(List.of(named), NOW).mail()).hasSize(1);
    }

    private static Pending post(long topic, int number, @Nullable Instant told, @Nullable Instant read) {
        return new Pending(10 * topic + number, topic, Reason.POST, Level.WATCHED, true, number, 0, told, read);
    }

    private static Pending mention(long topic, int number, @Nullable Instant told) {
        return new Pending(10 * topic + number, topic, Reason.MENTION, Level.NORMAL, true, number, 0, told, null);
    }
}
