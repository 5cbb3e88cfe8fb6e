package org.entraidants.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.entraidants.harness.TestServer;
import org.junit.jupiter.api.Test;

/** A blocked procedure gets an answer from a peer: what is done with it, by whom. */
class AnswerStoryIT extends BrowserStory {
    @Test
    void visitorIsLedThroughTheSignInToTheTopic() {
        openTopic("sante-handicap", "page blanche après");
        link("Connectez-vous pour répondre").click();
        page.locator("input[type=email]").fill("aidant@demo.example");
        page.locator("input[type=password]").fill(TestServer.DEMO_PASSWORD);
        page.locator("#go").click();
        assertThat(page.locator("h1")).containsText("page blanche après");
        assertThat(page.locator("#body")).isVisible();
        assertAccessible();
    }

    @Test
    void helperTakesChargeAnswersAndCorrects() {
        signInAs("aidant@demo.example");
        openTopic("france-travail", "contrat d’engagement jeune");
        button("Je m’en occupe").click();
        assertThat(page.locator(".taken")).hasText("Vous vous en occupez");
        page.locator("#body").fill("Essayez **sans** l’application, au numéro 2 95 10 99 126 111 93.");
        button("Répondre").click();
        assertThat(page.locator(".guard")).isVisible();
        assertAccessible();
        button("Masquer automatiquement").click();
        assertThat(page.locator("#body")).not().hasValue(Pattern.compile("126 111"));
        assertAccessible();
        button("Répondre").click();
        Locator mine = page.locator(".post:target");
        assertThat(mine).containsText("sans");
        assertAccessible();
        mine.getByText("Modifier").click();
        assertAccessible();
        page.locator("#body").fill("Essayez sans l’application, depuis un ordinateur.");
        button("Enregistrer").click();
        mine.getByText("Historique").click();
        assertThat(page.locator(".versions ins").first()).containsText("ordinateur");
        assertAccessible();
    }

    @Test
    void readerFindsItUsefulAndQuotesIt() {
        signInAs("referente@demo.example");
        openTopic("mots-de-passe", "le compte se récupère");
        Locator answer = page.locator(".post:has(.deeds button[name=useful][aria-pressed=false])")
                .first();
        String place = answer.getAttribute("id");
        answer.getByText("Utile", new Locator.GetByTextOptions().setExact(true)).click();
        Locator again = page.locator("#" + place);
        assertThat(again.locator("button[name=useful]")).hasAttribute("aria-pressed", "true");
        again.getByText("Citer").click();
        assertThat(page.locator("#body")).hasValue(Pattern.compile("^> "));
        assertAccessible();
    }

    @Test
    void referentAcceptsAndSomebodyIsStillBlocked() {
        signInAs("referente@demo.example");
        openTopic("administrations", "la demande unique reste bloquée");
        button("Retenir cette réponse").click();
        assertThat(page.locator(".best")).isVisible();
        assertAccessible();
        page.locator(".best").getByText("Toujours bloqué").click();
        assertThat(page.locator("#stillBlocked")).isChecked();
        page.locator("#body").fill("Même chose ce matin, après la mise à jour.");
        button("Répondre").click();
        assertThat(page.locator(".best")).hasCount(0);
        assertThat(page.locator("h1 + .meta .chip")).containsText("À débloquer");
        assertAccessible();
    }

    @Test
    void authorTakesAnAnswerBackAndPutsItThereAgain() {
        signInAs("aidant@demo.example");
        openTopic("emploi", "la salariée n’arrive pas");
        page.locator("#body").fill("Réponse écrite trop vite.");
        button("Répondre").click();
        page.locator(".post:target").getByText("Retirer").click();
        assertAccessible();
        button("Retirer").click();
        assertAccessible();
        button("Le remettre").click();
        assertThat(page.locator(".post:target")).containsText("trop vite");
    }

    @Test
    void helperShowsAScreenshotWithTheAnswer() throws IOException {
        signInAs("aidant@demo.example");
        openTopic("sante-handicap", "page blanche après");
        page.locator("#body").fill("Voici ce que je vois.");
        button("Joindre un fichier").click();
        assertThat(page.locator("#body")).hasValue("Voici ce que je vois.");
        assertAccessible();
        page.locator("#files").setInputFiles(new FilePayload("ecran.png", "image/png", screenshot()));
        button("Ajouter les fichiers choisis").click();
        assertThat(page.locator(".files > li")).containsText("ecran.png");
        page.getByLabel("Ce que montre l’image").fill("Page blanche à l’étape 2");
        assertAccessible();
        button("Répondre").click();
        assertThat(page.locator(".post:target")).containsText("Voici ce que je vois.");
        assertThat(page.locator(".post:target .attachments img")).hasAttribute("alt", "Page blanche à l’étape 2");
        assertAccessible();
    }

    private static byte[] screenshot() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private void openTopic(String category, String words) {
        open("/forum?categorie=" + category);
        link(words).click();
        page.waitForURL(url -> url.contains("/forum/sujets/"));
    }
}
