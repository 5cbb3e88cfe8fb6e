package org.entraidants.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.entraidants.harness.Await;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class LetterCrashIT {
    private static final int PEOPLE = 600;
    private static final int CONNECTIONS = 10;

    /** Leases last a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void killedInTheMiddleNobodyIsLostAndDoublesAreFewAndMarked() throws Exception {
        try (FakeRelay relay = FakeRelay.open()) {
            TestServer server = TestServer.withTests(Map.of("ENTRAIDANTS_SMTP_URL", relay.url()));
            var letters = new Letters(server);
            letters.subscribe(PEOPLE, "crash.example");
            long issue = letters.sent("Interrompue");
            Await.until("a third of the letters", () -> letters(relay) >= PEOPLE / 3);
            TestServer again = server.killedAndStartedAgain();
            try {
                assertThat(letters(relay)).isLessThan(PEOPLE);
                var after = new Letters(again);
                Await.until("it ends", LONGEST, () -> after.state(issue).equals("sent"));
                assertThat(distinct(relay)).isEqualTo(PEOPLE);
                long doubles = letters(relay) - distinct(relay);
                assertThat(doubles).isLessThanOrEqualTo(CONNECTIONS);
                assertThat(after.deliveries(issue, "").get("possibleDoubles").getAsLong())
                        .isBetween(doubles, (long) CONNECTIONS);
            } finally {
                again.close();
            }
        }
    }

    private static long letters(FakeRelay relay) {
        return relay.arrivals().stream()
                .filter(arrival -> arrival.recipient().endsWith("@crash.example"))
                .count();
    }

    private static long distinct(FakeRelay relay) {
        return relay.arrivals().stream()
                .filter(arrival -> arrival.recipient().endsWith("@crash.example"))
                .map(FakeRelay.Arrival::messageId)
                .distinct()
                .count();
    }
}
