package org.entraidants.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.entraidants.harness.Await;
import org.entraidants.harness.CutShort;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;

/** A letter of which a third has left. */
public final class CutLetter implements CutShort {
    private static final int PEOPLE = 600;
    private static final int CONNECTIONS = 10;
    private static final String DOMAIN = "lettre.example";

    /** Leases last a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final FakeRelay relay;
    private long issue;

    public CutLetter(FakeRelay relay) {
        this.relay = relay;
    }

    @Override
    public void begin(TestServer server) throws InterruptedException {
        relay.holdAfter(PEOPLE / 3, DOMAIN);
        var letters = new Letters(server);
        letters.subscribe(PEOPLE, DOMAIN);
        issue = letters.sent("Interrompue");
        Await.until("a third of the letters", LONGEST, () -> relay.isHolding(DOMAIN));
    }

    /** Nobody is left out; doubles are few, and marked. */
    @Override
    public void assertEnded(TestServer again) throws InterruptedException {
        var letters = new Letters(again);
        Await.until("it ends", LONGEST, () -> letters.state(issue).equals("sent"));
        long distinct = relay.arrivals(DOMAIN).stream()
                .map(FakeRelay.Arrival::messageId)
                .distinct()
                .count();
        assertThat(distinct).isEqualTo(PEOPLE);
        long doubles = relay.arrivals(DOMAIN).size() - distinct;
        assertThat(doubles).isBetween(1L, (long) CONNECTIONS);
        assertThat(letters.deliveries(issue, "").get("possibleDoubles").getAsLong())
                .isBetween(doubles, (long) CONNECTIONS);
    }
}
