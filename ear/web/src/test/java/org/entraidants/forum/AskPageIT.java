package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** The form of a new topic without JavaScript. */
class AskPageIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final String MEMBER = "aidant@demo.example";
    private static final String REFERENT = "referente@demo.example";
    private static final String NIR = "2 69 05 49 588 157 80";
    private static final Pattern OPTION = Pattern.compile("<option value=\"(\\d+)\"[^>]*>Entre référents</option>");

    private final UUID form = UUID.randomUUID();
    private final String word = "zq" + form.toString().replaceAll("[^a-f]", "");

    @Test
    void formSentTwiceAtOnceIsOneTopic() {
        var first = blocked(MEMBER).field("title", "Caf : envoi refusé " + word).field("message", "Erreur 12");
        var sent = CompletableFuture.supplyAsync(() -> first.press("send", SERVER));
        HttpResponse<String> again = first.press("send", SERVER);
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(TopicForm.place(again)).startsWith("/forum/sujets/").isEqualTo(TopicForm.place(sent.join()));
        var page = reader(MEMBER).get(TopicForm.place(again));
        assertThat(page.body()).contains("Caf : envoi refusé " + word, "Erreur 12");
    }

    @Test
    void whatIsMissingIsToldAndNothingTypedIsLost() {
        var answer = new TopicForm(SERVER, MEMBER, "blocked", form)
                .field("category", "0")
                .field("urgency", "TODAY")
                .field("tried", "Deux navigateurs " + word)
                .field("moreTags", "fc, licorne")
                .press("send", SERVER);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("href=\"#title\"", "href=\"#category\"", "Deux navigateurs " + word, form.toString())
                .containsPattern("value=\"TODAY\"[^>]*checked|checked=\"checked\"[^>]*value=\"TODAY\"")
                .containsPattern("value=\"franceconnect\"[^>]*checked");
    }

    @Test
    void personalDataAreShownMaskedAndNeverStored() {
        var typed = blocked(MEMBER).field("title", "Titre " + word).field("message", "Pour " + NIR);
        var refused = typed.press("send", SERVER);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("name=\"mask\"", NIR).doesNotContain("name=\"acknowledged\"");
        var masked = typed.press("mask", SERVER);
        assertThat(masked.statusCode()).isEqualTo(200);
        assertThat(masked.body()).contains("Titre " + word).doesNotContain(NIR);
        assertThat(reader(MEMBER).get("/forum").body()).doesNotContain(word);
    }

    @Test
    void weakSignsWaitForTheirAuthor() {
        var typed = blocked(MEMBER).field("title", "Titre " + word).field("message", "Écrire à prenom.nom@orange.fr");
        assertThat(typed.press("send", SERVER).body()).contains("name=\"acknowledged\"");
        assertThat(TopicForm.place(typed.press("acknowledged", SERVER))).startsWith("/forum/sujets/");
    }

    @Test
    void previewShowsAllAndSendsNothing() {
        var answer = blocked(MEMBER)
                .field("title", "Aperçu " + word)
                .field("step", "Étape 4")
                .field("body", "Le **reste**")
                .press("whole", SERVER);
        assertThat(answer.body()).contains("<h2>Aperçu " + word + "</h2>", "Étape 4", "<strong>reste</strong>");
        assertThat(reader(MEMBER).get("/forum").body()).doesNotContain("Aperçu " + word);
    }

    @Test
    void membersAreOfferedTheSpacesWhereTheyMayAsk() {
        String path = "/forum/nouveau/question";
        assertThat(reader(MEMBER).get(path).body()).contains("lisible par tous").doesNotContain("Entre référents");
        String offered = reader(REFERENT).get(path).body();
        assertThat(offered).contains("lisible par le groupe Référents");
        var option = OPTION.matcher(offered);
        assertThat(option.find()).isTrue();
        var smuggled = new TopicForm(SERVER, MEMBER, "question", form)
                .field("title", "Intrus " + word)
                .field("category", option.group(1))
                .press("send", SERVER);
        assertThat(smuggled.statusCode()).isEqualTo(200);
        assertThat(smuggled.body()).contains("has-error");
    }

    @Test
    void similarTopicsAreThoseThatOneMayRead() throws InterruptedException {
        String group = option(REFERENT, "Entre référents");
        new TopicForm(SERVER, REFERENT, "question", form)
                .field("title", "Rendez-vous secret " + word)
                .field("category", group)
                .field("body", "Entre nous.")
                .press("send", SERVER);
        String path = "/forum/semblables?titre=secret+" + word;
        Await.until("found", () -> reader(REFERENT).get(path).body().contains("Rendez-vous secret"));
        assertThat(reader(MEMBER).get(path).body()).doesNotContain("secret");
        assertThat(Visitor.of(SERVER).get(path).statusCode()).isEqualTo(302);
    }

    @Test
    void mostWordsOfATitleAreEnough() {
        String found = reader(MEMBER)
                .get("/forum/semblables?titre=Parcoursup+adresse+electronique+deja+utilisee+zzyzx")
                .body();
        assertThat(found).contains("Parcoursup").doesNotContain("<main");
        assertThat(reader(MEMBER).get("/forum/semblables?titre=Parcoursup").body())
                .doesNotContain("<li");
        assertThat(reader(MEMBER).get("/forum/semblables").body()).doesNotContain("<li");
    }

    @Test
    void draftIsKeptWithoutScriptAndResumed() {
        var kept = blocked(MEMBER).field("title", "Brouillon " + word).press("later", SERVER);
        assertThat(TopicForm.place(kept)).isEqualTo("/forum/brouillons");
        assertThat(reader(MEMBER).get("/forum/brouillons").body()).contains("Brouillon " + word);
        assertThat(reader(MEMBER)
                        .get("/forum/nouveau/blocked?brouillon=" + form)
                        .body())
                .contains("Brouillon " + word, "value=\"" + form + "\"");
        assertThat(reader(REFERENT)
                        .get("/forum/nouveau/blocked?brouillon=" + form)
                        .body())
                .doesNotContain(word);
    }

    @Test
    void draftIsKeptButForWhatIsRefused() {
        var kept = blocked(MEMBER)
                .field("title", "Brouillon " + word)
                .field("message", NIR)
                .press("later", SERVER);
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("Le brouillon est gardé, sans", "name=\"mask\"");
        assertThat(reader(MEMBER)
                        .get("/forum/nouveau/blocked?brouillon=" + form)
                        .body())
                .contains("Brouillon " + word)
                .doesNotContain(NIR);
    }

    @Test
    void unknownKindIsNotFound() {
        assertThat(reader(MEMBER).get("/forum/nouveau/autre").statusCode()).isEqualTo(404);
    }

    private TopicForm blocked(String address) {
        return new TopicForm(SERVER, address, "blocked", form)
                .field("urgency", "THIS_WEEK")
                .field("category", option(address, "Autre démarche"));
    }

    private static String option(String address, String category) {
        var option = Pattern.compile("<option value=\"(\\d+)\"[^>]*>" + category + "</option>")
                .matcher(reader(address).get("/forum/nouveau/blocked").body());
        assertThat(option.find()).as(category).isTrue();
        return option.group(1);
    }

    private static Visitor reader(String address) {
        return Visitor.of(SERVER).signedInAs(address);
    }
}
