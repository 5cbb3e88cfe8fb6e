package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.forum.follow.FollowDesk;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** A helper follows, reads what is new, keeps a post, and chooses how often to be written to. */
class FollowStoryIT extends BrowserStory {
    private static final String MEMBER = "aidant@demo.example";

    @Test
    void memberFollowsATopicAndACategory() {
        signInAs(MEMBER);
        open("/forum?categorie=impots");
        assertAccessible();
        page.locator(".follow a.button").click();
        assertThat(page.locator("h1").innerText()).contains("Suivre");
        assertAccessible();
        page.getByLabel("M’écrire dès qu’il y a du nouveau").check();
        button("Enregistrer").click();
        page.getByText("C’est noté").waitFor();
        assertThat(page.url()).contains("categorie=impots");
        assertThat(page.locator(".follow").innerText()).contains("un courriel dès qu’il y a du nouveau");
        page.locator(".topics h3 a").first().click();
        assertThat(page.locator(".follow").innerText()).contains("dès qu’elles arrivent", "rubrique");
        assertAccessible();
        page.locator(".follow a.button").click();
        page.getByLabel("Ne plus m’en parler").check();
        button("Enregistrer").click();
        assertThat(page.locator(".follow").innerText()).contains("ne vous parlons plus");
        open("/compte/suivis");
        assertAccessible();
        assertThat(page.locator(".follows").first().innerText()).contains("Impôts");
        page.locator(".follows li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Impôts"))
                .first()
                .getByText("Arrêter")
                .click();
        page.getByText("plus de réglage particulier").waitFor();
        page.getByLabel("Un résumé chaque matin").check();
        button("Enregistrer").click();
        page.getByText("Vos choix sont enregistrés").waitFor();
        assertThat(page.getByLabel("Un résumé chaque matin").isChecked()).isTrue();
        button("Créer l’adresse de mon flux").click();
        assertThat(page.locator("code.address").innerText()).contains("/forum/atom/");
        assertAccessible();
        button("Supprimer l’adresse").click();
        page.getByText("ne mène plus nulle part").waitFor();
        page.getByLabel("Dès qu’il y a du nouveau, et un résumé").check();
        button("Enregistrer").click();
        page.getByText("Vos choix sont enregistrés").waitFor();
    }

    @Test
    void whatIsNewIsMarkedAndReadByLooking() throws Exception {
        signInAs("referente@demo.example");
        String title = "Nouveau-" + System.nanoTime();
        desk("write=0&title=" + title);
        open("/forum");
        page.getByText(title).first().click();
        String topic = page.url().replaceAll(".*/sujets/(\\d+).*", "$1");
        // Noted beside the page.
        Await.until("it is read", () -> !bodyOf("/forum/non-lus").contains(title));
        desk("answer=" + topic);
        desk("answer=" + topic);
        open("/forum");
        assertThat(page.locator("li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(title))
                        .locator(".fresh")
                        .innerText())
                .isEqualTo("2 nouvelles");
        open("/forum/non-lus");
        assertAccessible();
        page.getByText(title).click();
        assertThat(page.url()).contains("#message-");
        assertThat(page.locator(".new-from").innerText()).contains("Nouveau depuis votre visite");
        assertThat(page.locator(".fresh-link").innerText()).contains("2 nouvelles réponses");
        assertAccessible();
        desk("answer=" + topic);
        open("/forum/non-lus");
        button("Tout marquer comme lu").click();
        page.getByText("Vous avez tout lu").waitFor();
        assertAccessible();
    }

    private String bodyOf(String path) {
        open(path);
        return page.locator("main").innerText();
    }

    @Test
    void memberKeepsAPostAndWritesANote() {
        signInAs(MEMBER);
        open("/forum?etat=resolu");
        page.locator(".topics h3 a").first().click();
        button("Garder").click();
        page.getByText("C’est gardé").waitFor();
        assertThat(page.url()).contains("/forum/sujets/");
        assertAccessible();
        open("/compte/signets");
        assertAccessible();
        page.locator(".bookmarks input[type=text]").first().fill("n° 2 95 10 99 126 111 93");
        button("Enregistrer la note").click();
        assertThat(page.locator(".errors").innerText()).contains("donnée personnelle");
        assertAccessible();
        page.locator(".bookmarks input[type=text]").first().fill("Pour la permanence du jeudi");
        button("Enregistrer la note").click();
        page.getByText("La note est enregistrée").waitFor();
        button("Ne plus garder").click();
        page.getByText("n’est plus dans vos signets").waitFor();
    }

    @Test
    void linkOfNobodySaysSo() {
        open("/forum/courriels/arreter/" + "x".repeat(43));
        assertThat(page.locator("h1").innerText()).contains("Ce lien ne sert plus");
        assertAccessible();
    }

    private static void desk(String query) {
        var answer = Visitor.of(TestServer.shared()).get(FollowDesk.PATH + "?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
