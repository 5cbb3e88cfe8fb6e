package org.entraidants.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entraidants.harness.Await;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two processes send one issue out of one PostgreSQL, until one of them is killed. Their relay is away, the spare one is not. */
@Tag("once")
class LetterNodesIT {
    private static final int PEOPLE = 3000;
    private static final int CONNECTIONS = 10;

    @Test
    void twoNodesSendOneIssueAndOneIsKilled() throws Exception {
        try (FakeRelay relay = FakeRelay.open()) {
            Map<String, String> settings = new HashMap<>(TestServer.postgreSql());
            settings.put("ENTRAIDANTS_SMTP_URL", FakeRelay.closed().url());
            settings.put("ENTRAIDANTS_SMTP_SPARE_URL", relay.url());
            TestServer first = TestServer.withTests(settings);
            try (TestServer second = first.secondNode()) {
                var there = new Letters(second);
                there.subscribe(PEOPLE, "nodes.example");
                long issue = new Letters(first).sent("Deux nœuds");
                Await.until(
                        "a third of it",
                        Duration.ofMinutes(1),
                        () -> relay.arrivals().size() > PEOPLE / 3);
                first.close();
                Await.until(
                        "it ends",
                        Duration.ofMinutes(2),
                        () -> there.state(issue).equals("sent"));
                List<String> recipients = relay.arrivals().stream()
                        .map(FakeRelay.Arrival::recipient)
                        .filter(recipient -> recipient.endsWith("@nodes.example"))
                        .toList();
                assertThat(Set.copyOf(recipients)).hasSize(PEOPLE);
                assertThat(there.deliveries(issue, "").get("possibleDoubles").getAsInt())
                        .isBetween(recipients.size() - PEOPLE, CONNECTIONS);
            } finally {
                first.close();
            }
        }
    }
}
