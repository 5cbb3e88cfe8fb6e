package org.entraidants.events.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.GatheringFixture;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void recordingIsShownUntilTheEndOfItsLastDay() {
        var trace = new Trace(1, NOW);
        assertThat(trace.recording(TODAY)).isEmpty();
        trace.share("https://video.example/1", "à voix haute", TODAY);
        assertThat(trace.recording(TODAY)).isEqualTo("https://video.example/1");
        assertThat(trace.recording(TODAY.plusDays(1))).isEmpty();
        assertThat(trace.isShown(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void draftIsNotShownAndPublishingTwiceIsOnce() {
        var trace = new Trace(1, NOW);
        trace.write("Bonjour", "", NOW);
        assertThat(trace.isShown(TODAY)).isFalse();
        trace.publish(NOW);
        trace.publish(NOW.plusSeconds(60));
        assertThat(trace.publishedAt()).isEqualTo(NOW);
        assertThat(trace.isShown(TODAY)).isTrue();
    }

    @Test
    void ownerIsRemindedAgainWhenTheDayMoves() {
        Gathering gathering = GatheringFixture.breakfast("2026-11-20T08:30", "2026-11-20T10:00", "Europe/Paris");
        var action = new Action(gathering, new ActionText(0, "Relire", 7, TODAY), 0);
        assertThat(action.remindAt()).isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
        action.remind(NOW);
        action.entrust(new ActionText(1, "Relire tout", 7, TODAY), 0);
        assertThat(action.isReminded()).isTrue();
        action.entrust(new ActionText(1, "Relire tout", 7, TODAY.plusDays(1)), 0);
        assertThat(action.isReminded()).isFalse();
        assertThat(action.isOverdue(TODAY.plusDays(2))).isTrue();
        action.tick(NOW);
        assertThat(action.isOverdue(TODAY.plusDays(2))).isFalse();
    }
}
