package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A post whose server dies before anybody was told of it. */
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

    private static String ask(TestServer server, String query) {
        return Visitor.of(server).get(FollowDesk.PATH + "?" + query).body();
    }
}
