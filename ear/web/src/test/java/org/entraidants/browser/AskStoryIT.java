package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.entraidants.harness.Await;
import org.junit.jupiter.api.Test;

/** A helper with a queue in front of them asks. */
class AskStoryIT extends BrowserStory {
    private static final String MEMBER = "aidant@demo.example";
    private static final String NIR = "2 69 05 49 588 157 80";
    private static final String OTHER = "Autre démarche";

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void helperAsksForABlockedProcedureAndMasksWhatDoesNotBelongThere() {
        signInAs(MEMBER);
        open("/forum");
        link("Poser une question").click();
        page.waitForURL("**/forum/nouveau");
        assertAccessible();
        link("Démarche bloquée").click();
        page.waitForURL("**/forum/nouveau/blocked");
        assertAccessible();
        button("Demander de l’aide").click();
        page.locator(".errors").waitFor();
        assertThat(page.locator(".errors").innerText()).contains("Donnez un titre", "Choisissez une rubrique");
        assertAccessible();

        page.locator("#title").fill("Caf : le RIB est refusé " + word);
        page.locator("#operator").selectOption("Caf");
        page.locator("#procedure").fill("Changement de compte");
        page.locator("#message").fill("Le compte de " + NIR + " est inconnu");
        page.getByLabel("Aujourd’hui").check();
        page.locator("#category").selectOption(OTHER);
        button("Demander de l’aide").click();
        page.locator(".guard").waitFor();
        assertThat(page.locator(".guard mark").innerText()).isEqualTo(NIR);
        assertThat(page.locator("#procedure").inputValue()).isEqualTo("Changement de compte");
        assertAccessible();
        page.locator("button[name=mask]").click();
        page.locator(".guard").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("#message").inputValue())
                .startsWith("Le compte de [")
                .doesNotContain("588");
        button("Relire avant d’envoyer").click();
        page.locator(".preview.whole").waitFor();
        assertThat(page.locator(".preview.whole").innerText()).contains("Changement de compte", "Caf");
        assertAccessible();
        button("Demander de l’aide").click();
        page.waitForURL("**/forum/sujets/**");
        assertThat(page.locator(".notice").innerText())
                .contains("démarche bloquée est en ligne", "lisible par tous", "prévenues");
        assertThat(page.locator("h1").innerText()).contains(word);
        assertAccessible();
    }

    @Test
    void similarTopicsAreShownWhileTheTitleIsTyped() {
        signInAs(MEMBER);
        open("/forum/nouveau/blocked");
        assertThat(page.locator(".look").isVisible()).isFalse();
        page.locator("#title").pressSequentially("Parcoursup adresse deja utilisee");
        page.locator("#similar li").first().waitFor();
        assertThat(page.locator("#similar a").first().innerText()).contains("Parcoursup");
        assertThat(page.locator("#similar li").count()).isLessThanOrEqualTo(5);
        assertAccessible();
    }

    @Test
    void tagsAreProposedFromTheWords() {
        signInAs(MEMBER);
        open("/forum/nouveau/blocked");
        page.locator("#message").fill("FC ne répond pas");
        page.locator("#title").focus();
        page.locator("#tag-franceconnect").check();
        assertThat(page.locator("#tags").innerText()).contains("FranceConnect");
        assertAccessible();
    }

    @Test
    void draftIsFoundAgainAfterTheBrowserWasClosed() {
        signInAs(MEMBER);
        page.clock().install();
        open("/forum/nouveau/blocked");
        page.locator("#title").fill("Brouillon " + word);
        page.locator("#message").fill("Pour " + NIR);
        var saved =
                page.waitForResponse("**/api/v1/drafts**", () -> page.clock().fastForward(20_000));
        assertThat(saved.text()).contains("\"KEPT\"").doesNotContain("588");
        page.locator(".draft-state:not([hidden])").waitFor();
        assertThat(page.locator(".draft-state").innerText()).contains("Message exact", "pas gardé");
        assertAccessible();

        comeWith(options -> {});
        signInAs(MEMBER);
        open("/compte");
        link("Mes brouillons").click();
        page.waitForURL("**/forum/brouillons");
        assertAccessible();
        link("Brouillon " + word).click();
        page.waitForURL("**/forum/nouveau/blocked?**");
        assertThat(page.locator("#title").inputValue()).isEqualTo("Brouillon " + word);
        assertThat(page.locator("#message").inputValue()).isEmpty();
        page.locator("#category").selectOption(OTHER);
        page.locator("#step").fill("Étape 2");
        button("Demander de l’aide").click();
        page.waitForURL("**/forum/sujets/**");
        open("/forum/brouillons");
        assertThat(page.locator("main").innerText()).doesNotContain(word);
    }

    @Test
    void draftIsKeptWhenThePageIsLeft() throws InterruptedException {
        signInAs(MEMBER);
        open("/forum/nouveau/question");
        page.locator("#title").fill("En partant " + word);
        open("/forum");
        // What leaves with the page may arrive after the next one was asked for.
        Await.until("it is kept", () -> {
            open("/forum/brouillons");
            return page.locator("main").innerText().contains("En partant " + word);
        });
    }

    @Test
    void everythingIsDoneWithoutScript() {
        comeWith(options -> options.setJavaScriptEnabled(false));
        signInAs(MEMBER);
        open("/forum/nouveau/question");
        page.locator("#title").fill("Parcoursup adresse déjà utilisée");
        button("Voir les sujets proches").click();
        page.locator("#similar li").first().waitFor();
        assertThat(page.locator("#similar").innerText()).contains("Parcoursup");
        page.locator("#title").fill("Parcoursup adresse déjà utilisée " + word);
        page.locator("#body").fill("Comment faire avec FranceConnect ?");
        page.locator("#moreTags").fill("2fa");
        button("Garder le brouillon").click();
        page.waitForURL("**/forum/brouillons");
        Locator draft = page.locator(".rows li").filter(new Locator.FilterOptions().setHasText(word));
        draft.getByText("Jeter").click();
        assertThat(page.locator("main").innerText()).contains("Jeter ce brouillon");
        link("Non, le garder").click();
        draft.locator("h2 a").click();
        assertThat(page.locator("#title").inputValue()).contains(word);
        page.locator("#tag-franceconnect").check();
        page.locator("#category").selectOption(OTHER);
        button("Relire avant d’envoyer").click();
        assertThat(page.locator(".preview.whole").innerText()).contains("Comment faire avec FranceConnect");
        assertThat(page.locator("#tag-franceconnect").isChecked()).isTrue();
        button("Poser la question").click();
        page.waitForURL("**/forum/sujets/**");
        assertThat(page.locator("h1").innerText()).contains(word);
    }

    @Test
    void everythingFitsATelephone() {
        comeWith(options -> options.setViewportSize(390, 844));
        signInAs(MEMBER);
        for (String path : new String[] {"/forum/nouveau", "/forum/nouveau/practice", "/forum/brouillons"}) {
            open(path);
            assertThat(page.locator("body").evaluate("body => body.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
            assertAccessible();
        }
    }
}
