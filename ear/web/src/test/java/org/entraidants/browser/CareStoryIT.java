package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareStoryIT extends BrowserStory {
    private String openTopic(String category) {
        open("/forum?categorie=" + category);
        page.locator(".topics h3 a").first().click();
        page.locator("article h1").waitFor();
        return page.url();
    }

    @Test
    void memberReportsAPostAndAnAnimatorSettlesIt() {
        signInAs("aidant@demo.example");
        openTopic("traduction");
        String topic = page.locator("article h1").innerText();
        link("Signaler").click();
        page.getByText("Qu’est-ce qui ne va pas").first().waitFor();
        assertAccessible();
        button("Envoyer le signalement").click();
        page.getByText("Choisissez ce qui ne va pas").first().waitFor();
        assertAccessible();
        page.getByLabel("Hors sujet").check();
        page.locator("#words").fill("Posé hier déjà.");
        button("Envoyer le signalement").click();
        page.getByText("La modération va regarder").first().waitFor();
        Page theirs = signedInBeside("animatrice@demo.example");
        page = theirs;
        open("/admin/forum/signalements");
        assertThat(page.locator("main").innerText()).contains(topic, "Posé hier déjà.");
        assertAccessible();
        button("Je m’en occupe " + topic).click();
        page.getByText("Vous vous en occupez").first().waitFor();
        assertAccessible();
        button("Rien à redire").click();
        page.getByText("le signalement traité").first().waitFor();
        open("/admin/forum/signalements?voir=traites");
        assertThat(page.locator("main").innerText()).contains(topic, "Gardé");
        open("/admin/forum/journal");
        assertThat(page.locator("main").innerText()).contains("Signalement sans suite", topic);
        assertAccessible();
    }

    @Test
    void animatorClosesATopicMovesItAndReadsTheLog() {
        signInAs("animatrice@demo.example");
        String topic = openTopic("logement");
        page.locator("summary", new Page.LocatorOptions().setHasText("Modérer")).click();
        assertAccessible();
        boolean closed = button("Rouvrir le sujet").count() > 0;
        button(closed ? "Rouvrir le sujet" : "Clore le sujet").click();
        page.getByText(closed ? "Le sujet est rouvert" : "Le sujet est clos")
                .first()
                .waitFor();
        page.locator("summary", new Page.LocatorOptions().setHasText("Modérer")).click();
        button(closed ? "Clore le sujet" : "Rouvrir le sujet").click();
        page.waitForURL(topic);
        page.locator("summary", new Page.LocatorOptions().setHasText("Modérer")).click();
        link("Déplacer").click();
        page.locator("#category").waitFor();
        assertAccessible();
        page.locator("#why").fill("Ailleurs, on la trouvera mieux.");
        page.locator("#why").press("Enter");
        page.locator("#category")
                .selectOption(
                        page.locator("#category option", new Page.LocatorOptions().setHasText("Situations difficiles"))
                                .first()
                                .getAttribute("value"));
        button("Déplacer").click();
        page.getByText("sera lu par les membres du réseau").first().waitFor();
        assertAccessible();
        open(page.url().replace("/moderer", "/separer"));
        assertAccessible();
    }

    @Test
    void pagesThatOrderTheForumAreAccessible() {
        signInAs("animatrice@demo.example");
        for (String path : List.of(
                "/admin/forum",
                "/admin/forum/rubriques/nouvelle",
                "/admin/forum/groupes/nouveau",
                "/admin/forum/organismes",
                "/admin/forum/organismes/nouveau",
                "/admin/forum/etiquettes",
                "/admin/forum/etiquettes/nouvelle")) {
            open(path);
            assertAccessible();
        }
        open("/admin/forum");
        link("Démarches").click();
        page.locator("#readers-MEMBERS").waitFor();
        assertAccessible();
        page.locator("#readers-MEMBERS").check();
        button("Enregistrer").click();
        page.getByText("seront lus désormais par les membres").first().waitFor();
        assertAccessible();
        open("/admin/forum");
        page.locator("a[href*='/admin/forum/groupes/']", new Page.LocatorOptions().setHasText("éférents"))
                .first()
                .click();
        page.locator("#q").fill("Larrieu");
        button("Chercher").click();
        page.locator("#q").waitFor();
        assertAccessible();
    }
}
