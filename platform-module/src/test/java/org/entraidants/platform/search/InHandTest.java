package org.entraidants.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entraidants.platform.change.ChangeKey;
import org.entraidants.platform.change.ChangesCommitted;
import org.junit.jupiter.api.Test;

class InHandTest {
    private static final ChangeKey LIBRARY = new ChangeKey("structure", 1);
    private static final ChangeKey TOWN_HALL = new ChangeKey("structure", 2);

    private final InHand inHand = new InHand(1, 0, 10_000);

    @Test
    void givesAThingOnceAtTheNumberOfItsChange() {
        leave(7, LIBRARY, "library");

        assertThat(inHand.take(LIBRARY, 7)).contains("library");
        assertThat(inHand.take(LIBRARY, 7)).isEmpty();
    }

    @Test
    void keepsBackWhatHasChangedAgain() {
        leave(7, LIBRARY, "library");

        assertThat(inHand.take(LIBRARY, 8)).isEmpty();
        assertThat(inHand.take(TOWN_HALL, 7)).isEmpty();
    }

    @Test
    void forgetsWhatTheIndexHasComePast() {
        leave(7, LIBRARY, "library");
        inHand.forget(6);
        assertThat(inHand.take(LIBRARY, 7)).isPresent();

        leave(8, LIBRARY, "library");
        inHand.forget(8);
        assertThat(inHand.take(LIBRARY, 8)).isEmpty();
    }

    @Test
    void whoLeavesMuchWaitsUntilSomethingIsTaken() {
        leave(7, LIBRARY, "library");
        var second = CompletableFuture.runAsync(() -> leave(8, TOWN_HALL, "town hall"));
        assertThat(second.isDone()).isFalse();

        inHand.take(LIBRARY, 7);

        assertThat(second).succeedsWithin(Duration.ofSeconds(5));
        assertThat(inHand.take(TOWN_HALL, 8)).contains("town hall");
    }

    @Test
    void whoLeavesLittleNeverWaits() {
        var patient = new InHand(1, 1, 60_000);
        patient.leave(new ChangesCommitted(7, Map.of(LIBRARY, "library")));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> patient.leave(new ChangesCommitted(8, Map.of(TOWN_HALL, "town hall"))));

        assertThat(patient.take(TOWN_HALL, 8)).isEmpty();
        assertThat(patient.take(LIBRARY, 7)).isPresent();
    }

    @Test
    void givesUpWhenNothingIsTaken() {
        var impatient = new InHand(1, 0, 20);
        impatient.leave(new ChangesCommitted(7, Map.of(LIBRARY, "library")));
        impatient.leave(new ChangesCommitted(8, Map.of(TOWN_HALL, "town hall")));

        assertThat(impatient.take(TOWN_HALL, 8)).isEmpty();
        assertThat(impatient.take(LIBRARY, 7)).isPresent();
    }

    private void leave(long number, ChangeKey key, Object thing) {
        inHand.leave(new ChangesCommitted(number, Map.of(key, thing)));
    }
}
