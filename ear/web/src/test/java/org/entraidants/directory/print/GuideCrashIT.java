package org.entraidants.directory.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.entraidants.harness.AskedGuide;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A guide whose server is killed while it is made. */
@Tag("once")
class GuideCrashIT {
    private static final int PLACES = 600;

    /** Leases last half a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Test
    void killedInTheMiddleTheGuideIsMadeAfterAll() throws Exception {
        TestServer server = TestServer.withTests(Map.of());
        Visitor here = Visitor.of(server);
        Visitor animator = here.signedInAs("animatrice@demo.example");
        animator.with("Content-Type", "text/csv").post("/api/v1/imports?dryRun=false", places());
        Await.until(
                "the places are found",
                Duration.ofMinutes(1),
                () -> here.get("/api/v1/structures?q=guidance&limit=1").body().contains("\"total\":" + PLACES));
        String id = AskedGuide.begin(animator, "?q=guidance");
        Await.until("the guide is begun", () -> AskedGuide.state(animator, id).equals("running"));
        TestServer again = server.killedAndStartedAgain();
        try {
            Visitor after = Visitor.of(again).signedInAs("animatrice@demo.example");
            assertThat(AskedGuide.state(after, id)).isIn("running", "queued");
            assertThat(after.get("/imprimer/guides/" + id + "/guide.pdf").statusCode())
                    .isEqualTo(404);
            Await.until(
                    "the guide is made",
                    LONGEST,
                    () -> AskedGuide.state(after, id).equals("done"));
            assertThat(after.get("/imprimer/guides/" + id + "/guide.pdf").body())
                    .startsWith("%PDF");
        } finally {
            again.close();
        }
    }

    private static String places() {
        var file = new StringBuilder("id,pivot,nom,commune,code_postal,adresse,source,date_maj,services\n");
        for (int i = 1; i <= PLACES; i++) {
            file.append("guide-%1$d,00000000000000,Guidance %1$d,Brest,29200,%1$d quai du Guide,guides,2024-04-02,\n"
                    .formatted(i));
        }
        return file.toString();
    }
}
