package org.entraidants.directory.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.entraidants.harness.AskedGuide;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Guides of the demonstration network, over HTTP. */
class GuidesIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final Visitor MEMBER = VISITOR.signedInAs("aidant@demo.example");

    @Test
    void memberAsksForAGuideAndFetchesIt() {
        String id = AskedGuide.ready(MEMBER, "?commune=Pau&radius=50");
        assertThat(MEMBER.get("/imprimer/guides/" + id).body()).contains("guide.pdf", "Pau et 50");
        var file = MEMBER.get("/imprimer/guides/" + id + "/guide.pdf");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(file.body()).startsWith("%PDF");
        assertThat(VISITOR.signedInAs("referente@demo.example")
                        .get("/imprimer/guides/" + id + "/guide.pdf")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void doubleClickMakesOneGuide() throws Exception {
        String search = "?commune=Pau&radius=100&q=" + "numerique";
        var together = Executors.newFixedThreadPool(4);
        try {
            Callable<String> click = () -> AskedGuide.begin(MEMBER, search);
            List<Future<String>> begun = together.invokeAll(List.of(click, click, click, click));
            var ids = new java.util.TreeSet<String>();
            for (Future<String> one : begun) {
                ids.add(one.get());
            }
            assertThat(ids).hasSize(1);
        } finally {
            together.shutdown();
        }
    }

    @Test
    void visitorMakesNoGuide() {
        var answer = AskedGuide.post(VISITOR, "?commune=Pau");
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/guides/");
        assertThat(VISITOR.get("/api/v1/guides/1").statusCode()).isEqualTo(401);
    }

    @Test
    void searchThatFindsNothingMakesNoGuide() {
        Stream.of("?q=introuvablissime", "?radius=beaucoup&commune=Pau", "?department=" + "9".repeat(5000))
                .forEach(search -> {
                    var answer = AskedGuide.post(MEMBER, search);
                    assertThat(answer.statusCode()).as(search).isEqualTo(200);
                    assertThat(answer.body()).contains("Un guide tient de 1");
                });
    }

    @Test
    void guideThatIsNotThereIsNotFound() {
        assertThat(MEMBER.get("/imprimer/guides/999999999").statusCode()).isEqualTo(404);
        assertThat(MEMBER.get("/imprimer/guides/999999999/guide.pdf").statusCode())
                .isEqualTo(404);
        assertThat(MEMBER.get("/api/v1/guides/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void cardsOfASelectionAreOneFile() {
        var cards = VISITOR.get("/imprimer/cartes.pdf?lieu=mediatheque-orgelles&lieu=inconnue");
        assertThat(cards.statusCode()).isEqualTo(200);
        assertThat(cards.body()).startsWith("%PDF");
        assertThat(VISITOR.get("/imprimer/cartes.pdf?lieu=inconnue").statusCode())
                .isEqualTo(404);
        assertThat(VISITOR.get("/annuaire/inconnue/carte.pdf").statusCode()).isEqualTo(404);
        assertThat(VISITOR.get("/en/annuaire/mediatheque-orgelles/affiche.pdf").statusCode())
                .isEqualTo(200);
    }
}
