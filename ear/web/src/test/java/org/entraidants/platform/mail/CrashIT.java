package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.harness.Await;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class CrashIT {
    private static final int MAILS = 200;

    /** Leases last a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Test
    void killedInTheMiddleEveryMailArrivesAndDoublesAreFewAndMarked() throws Exception {
        try (FakeRelay relay = FakeRelay.open()) {
            TestServer server = TestServer.withTests(Map.of("ENTRAIDANTS_SMTP_URL", relay.url()));
            ask(server, "queue=" + MAILS + "&domain=crash.example");
            Await.until("half of the mails", () -> relay.arrivals().size() >= MAILS / 2);
            TestServer again = server.killedAndStartedAgain();
            try {
                assertThat(relay.arrivals().size()).isLessThan(MAILS);
                Await.until("all mails", LONGEST, () -> distinct(relay) == MAILS);
                Await.until("all written down", () -> states(again).equals(Set.of("SENT")));
                long doubles = relay.arrivals().size() - distinct(relay);
                assertThat(doubles).isLessThanOrEqualTo(Sender.CONNECTIONS);
                assertThat(marked(again)).isBetween(doubles, (long) Sender.CONNECTIONS);
            } finally {
                again.close();
            }
        }
    }

    private static long distinct(FakeRelay relay) {
        return relay.arrivals().stream()
                .map(FakeRelay.Arrival::messageId)
                .distinct()
                .count();
    }

    private static Set<String> states(TestServer server) {
        return ask(server, "domain=crash.example")
                .lines()
                .map(row -> row.split(" ", 3)[1])
                .collect(Collectors.toSet());
    }

    private static long marked(TestServer server) {
        return ask(server, "domain=crash.example")
                .lines()
                .filter(row -> !row.contains(" doubles=0 "))
                .count();
    }

    private static String ask(TestServer server, String query) {
        return Visitor.of(server).get(MailDesk.PATH + "?" + query).body();
    }
}
