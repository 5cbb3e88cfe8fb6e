package org.entraidants.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.entraidants.forum.TopicForm;
import org.entraidants.forum.follow.FollowDesk;
import org.entraidants.harness.AskedGuide;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two processes, each with a data folder of its own, on one PostgreSQL. */
@Tag("once")
class TwoNodesIT {
    private static final Pattern ID = Pattern.compile("\\D*(\\d+)\\D*");
    private static final Pattern OVER = Pattern.compile("\"state\":\"(done|failed|stopped)\"");

    private static final Duration LONGEST = Duration.ofMinutes(4);

    private static TestServer first;
    private static TestServer second;

    private final Visitor here = Visitor.of(first);
    private final Visitor there = Visitor.of(second);

    @BeforeAll
    static void start() throws IOException {
        first = TestServer.withTests(TestServer.postgreSql());
        second = first.secondNode();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    void tokenOfOneNodeHoldsOnTheOtherUntilItIsEnded() {
        String token = here.signedInToken("animatrice@demo.example");
        var sameThere = there.with("Authorization", "Bearer " + token);
        assertThat(sameThere.get("/admin/imports").statusCode()).isEqualTo(200);
        assertThat(sameThere.delete("/api/v1/session").statusCode()).isEqualTo(204);
        assertThat(here.with("Authorization", "Bearer " + token)
                        .get("/admin/imports")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void importRunsOnOneNodeOnceAndIsFoundOnBoth() throws InterruptedException {
        var animator = here.signedInAs("animatrice@demo.example");
        String report = imported(animator, places(3000));
        assertThat(report).contains("\"state\":\"done\"", "\"created\":3000", "\"changed\":0", "\"unchanged\":0");
        String query = "/api/v1/structures?commune=Brest&q=confluence&limit=1";
        Await.until("the first node finds all", () -> here.get(query).body().contains("\"total\":3000"));
        Await.until("the second node finds all", () -> there.get(query).body().contains("\"total\":3000"));
        assertThat(there.get("/annuaire?commune=Brest&q=confluence").body()).contains("Confluence");
    }

    @Test
    void guideOfOneNodeIsFetchedFromTheOther() {
        String id = AskedGuide.ready(here.signedInAs("aidant@demo.example"), "?commune=Pau&radius=50");
        var there = this.there.signedInAs("aidant@demo.example");
        assertThat(there.get("/imprimer/guides/" + id + "/guide.pdf").body()).startsWith("%PDF");
    }

    @Test
    void formSentToBothNodesAtOnceIsOneTopic() {
        var form = new TopicForm(first, "aidant@demo.example", "question", UUID.randomUUID())
                .field("title", "Deux nœuds, une question")
                .field("category", "1")
                .field("body", "Un seul sujet ?");
        var sentThere = CompletableFuture.supplyAsync(() -> form.press("send", second));
        String place = TopicForm.place(form.press("send", first));
        assertThat(place).contains("/forum/sujets/");
        assertThat(TopicForm.place(sentThere.join())).isEqualTo(place);
    }

    @Test
    void draftOfOneNodeIsResumedOnTheOther() {
        UUID key = UUID.randomUUID();
        new TopicForm(first, "aidant@demo.example", "question", key)
                .field("title", "Brouillon d’un nœud")
                .press("later", first);
        assertThat(there.signedInAs("aidant@demo.example")
                        .get("/forum/nouveau/question?brouillon=" + key)
                        .body())
                .contains("Brouillon d’un nœud");
    }

    @Test
    void everybodyIsToldOnceOfTopicsWrittenOnBoth() throws InterruptedException {
        int watchers = 12;
        for (int topic = 0; topic < 5; topic++) {
            told(topic % 2 == 0 ? here : there, "write=" + watchers + "&title=Deux-noeuds-" + topic);
        }
        told(there, "hurry=1");
        Await.until(
                "all are told", LONGEST, () -> told(here, "mails=Deux-noeuds").split(" ").length == 5 * watchers);
        assertThat(told(here, "mails=Deux-noeuds")).matches("1( 1)*");
    }

    private static String told(Visitor node, String query) {
        return node.get(FollowDesk.PATH + "?" + query).body();
    }

    private static String imported(Visitor animator, String file) throws InterruptedException {
        var begun = animator.with("Content-Type", "text/csv").post("/api/v1/imports?dryRun=false", file);
        assertThat(begun.statusCode()).isEqualTo(202);
        String path = "/api/v1/imports/" + ID.matcher(begun.body()).replaceAll("$1");
        Await.until(
                "the import is over",
                () -> OVER.matcher(animator.get(path).body()).find());
        return animator.get(path).body();
    }

    private static String places(int count) {
        var file = new StringBuilder("id,pivot,nom,commune,code_postal,adresse,source,date_maj,services\n");
        for (int i = 1; i <= count; i++) {
            file.append(
                    "noeud-%1$d,00000000000000,Confluence %1$d,Brest,29200,%1$d quai des Noeuds,noeuds,2024-04-02,\n"
                            .formatted(i));
        }
        return file.toString();
    }
}
