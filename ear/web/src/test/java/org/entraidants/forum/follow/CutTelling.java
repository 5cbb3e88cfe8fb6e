package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.entraidants.harness.Await;
import org.entraidants.harness.CutShort;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;

/** A post of which nobody was told yet. */
public final class CutTelling implements CutShort {
    private static final int WATCHERS = 12;
    private static final Duration LONGEST = Duration.ofMinutes(4);

    @Override
    public void begin(TestServer server) {
        ask(server, "write=" + WATCHERS + "&title=Avant-la-panne");
        assertThat(ask(server, "mails=Avant-la-panne")).isEmpty();
    }

    /** It is there, and everybody is told once. */
    @Override
    public void assertEnded(TestServer again) throws InterruptedException {
        assertThat(Visitor.of(again).get("/forum").body()).contains("Avant-la-panne");
        ask(again, "hurry=1");
        Await.until(
                "all are told",
                LONGEST,
                () -> ask(again, "mails=Avant-la-panne").split(" ").length == WATCHERS);
        assertThat(ask(again, "mails=Avant-la-panne")).matches("1( 1)*");
    }

    private static String ask(TestServer server, String query) {
        return Visitor.of(server).get(FollowDesk.PATH + "?" + query).body();
    }
}
