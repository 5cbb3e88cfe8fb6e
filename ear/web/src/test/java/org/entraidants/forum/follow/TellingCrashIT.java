package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A post whose server dies before anybody was told of it, and two servers that tell at once. */
@Tag("once")
class TellingCrashIT {
    private static final int WATCHERS = 12;
    private static final Duration LONGEST = Duration.ofMinutes(4);

    @Test
    void killedBetweenThePostAndItsMailsAllAreToldOnce() throws Exception {
        TestServer server = TestServer.withTests(Map.of());
        ask(server, "write=" + WATCHERS + "&title=Avant-la-panne");
        assertThat(ask(server, "mails=Avant-la-panne")).isEmpty();
        TestServer again = server.killedAndStartedAgain();
        try {
            assertThat(Visitor.of(again).get("/forum").body()).contains("Avant-la-panne");
            ask(again, "hurry=1");
            Await.until(
                    "all are told",
                    LONGEST,
                    () -> ask(again, "mails=Avant-la-panne").split(" ").length == WATCHERS);
            assertThat(ask(again, "mails=Avant-la-panne")).matches("1( 1)*");
        } finally {
            again.close();
        }
    }

    @Test
    void twoNodesTellEverybodyOnce() throws Exception {
        TestServer first = TestServer.withTests(TestServer.postgreSql());
        try (TestServer second = first.secondNode()) {
            for (int topic = 0; topic < 5; topic++) {
                ask(topic % 2 == 0 ? first : second, "write=" + WATCHERS + "&title=Deux-noeuds-" + topic);
            }
            ask(second, "hurry=1");
            Await.until(
                    "all are told",
                    LONGEST,
                    () -> ask(first, "mails=Deux-noeuds").split(" ").length == 5 * WATCHERS);
            assertThat(ask(first, "mails=Deux-noeuds")).matches("1( 1)*");
        } finally {
            first.close();
        }
    }

    private static String ask(TestServer server, String query) {
        return Visitor.of(server).get(FollowDesk.PATH + "?" + query).body();
    }
}
