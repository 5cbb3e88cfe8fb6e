package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.entraidants.newsletter.LetterDesk;
import org.junit.jupiter.api.Test;

class LetterStoryIT extends BrowserStory {
    private final String subject = "La lettre de l’essai " + UUID.randomUUID();

    @Test
    void animatorComposesAnIssueChecksItAndSendsIt() {
        signInAs("animatrice@demo.example");
        open("/admin/lettre");
        assertAccessible();
        page.locator("#subject").fill(subject);
        button("Commencer").click();
        page.locator("a[href$='/blocs/text']").click();
        page.locator("#title").fill("Au menu");
        page.locator("#body").fill("Un café, et [ici](/forum) le forum.");
        assertAccessible();
        button("Enregistrer").click();
        page.getByText("ne dit pas où il mène").waitFor();
        page.locator("a[href$='/blocs/button']").click();
        page.locator("#title").fill("Voir l’annuaire");
        page.locator("#link").fill("nulle part");
        button("Enregistrer").click();
        page.getByText("Cette adresse ne mène nulle part").first().waitFor();
        page.locator("#link").fill("/annuaire");
        button("Enregistrer").click();
        assertAccessible();
        link("Aperçu").click();
        page.frameLocator("iframe").getByText("Un café").waitFor();
        assertThat(page.locator(".mail-text").innerText()).contains("AU MENU", "Ne plus recevoir la lettre");
        assertAccessible();
        link("Revenir au numéro").click();
        link("Choisir à qui et envoyer").click();
        assertAccessible();
        page.locator("[name=go]").click();
        page.getByText("Le numéro part.").waitFor();
        assertAccessible();
        open("/lettre");
        link(subject).click();
        assertThat(page.locator("article").innerText()).contains("Au menu", "Voir l’annuaire");
        assertAccessible();
    }

    @Test
    void visitorAsksForTheLetterConfirmsPausesAndLeaves() {
        String address = UUID.randomUUID() + "@visite.example";
        open("/lettre");
        assertAccessible();
        page.locator("#address").fill(address);
        page.locator("#name").fill("Zoé Dupont");
        button("Recevoir la lettre").click();
        page.getByText("Regardez votre messagerie").first().waitFor();
        assertAccessible();
        String token = Visitor.of(TestServer.shared())
                .get(LetterDesk.PATH + "?token=" + address)
                .body();
        open("/lettre/inscription/" + token);
        assertAccessible();
        button("Oui, je veux la recevoir").click();
        page.getByText("Vous recevrez la lettre").first().waitFor();
        link("Vos préférences").click();
        assertAccessible();
        button("Faire une pause de trois mois").click();
        page.getByText("En pause jusqu’au").waitFor();
        open("/lettre/desabonnement/" + token);
        assertAccessible();
        button("Ne plus recevoir la lettre").click();
        page.getByText("Vous ne recevrez plus la lettre").first().waitFor();
        assertAccessible();
    }
}
