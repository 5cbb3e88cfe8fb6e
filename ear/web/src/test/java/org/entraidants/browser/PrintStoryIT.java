package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What one takes away on paper. */
class PrintStoryIT extends BrowserStory {
    @Test
    void helperFindsTheCardAndTheSelection() {
        open("/annuaire/mediatheque-orgelles");
        assertThat(link("Une carte à donner").getAttribute("href"))
                .isEqualTo("/annuaire/mediatheque-orgelles/carte.pdf");
        assertAccessible();
        open("/annuaire?commune=Pau&radius=50");
        page.locator("main a[href*='/imprimer']").first().click();
        page.getByText("Des cartes à donner").waitFor();
        assertAccessible();
        page.locator("input[name=lieu]").first().check();
        assertThat(page.locator("input[name=lieu]").first().isChecked()).isTrue();
    }

    @Test
    void memberMakesTheGuideOfATerritory() {
        signInAs("aidant@demo.example");
        open("/imprimer?commune=Pau&radius=100");
        assertAccessible();
        button("Fabriquer le guide").click();
        link("Ouvrir le guide").waitFor();
        assertThat(page.url()).contains("/imprimer/guides/");
        assertAccessible();
    }

    @Test
    void secretaryPrintsWhoHelpsNearHereOnTwoPagesAtMost() {
        open("/qui-aide");
        assertAccessible();
        page.locator("#commune").fill("Pau");
        button("Chercher").click();
        page.getByText("Qui aide près de Pau").first().waitFor();
        assertAccessible();
        byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        String pages = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(pages.split("/Type\\s*/Page[^s]", -1).length - 1).isBetween(1, 2);
    }

    @Test
    void memberProposesARelayAndAnAnimatorKeepsIt() {
        String name = "Pharmacie " + System.nanoTime();
        signInAs("aidant@demo.example");
        open("/relais");
        assertAccessible();
        link("Proposer un relais").click();
        assertAccessible();
        button("Proposer").click();
        page.getByText("Nom du lieu ou de la tournée").first().waitFor();
        assertAccessible();
        page.locator("#kind").selectOption("PHARMACY");
        page.locator("#name").fill(name);
        page.locator("#postcode").fill("64230");
        page.locator("#commune").fill("Lescar");
        button("Proposer").click();
        page.getByText("va relire ce relais").waitFor();
        comeWith(options -> {});
        signInAs("animatrice@demo.example");
        open("/relais");
        assertAccessible();
        button("Garder " + name).click();
        page.getByText("Le relais est public").waitFor();
        link("Modifier " + name).click();
        assertAccessible();
        open("/relais");
        button("Retirer " + name).click();
        page.getByText("Il faudra le saisir de nouveau").waitFor();
        assertAccessible();
        button("Oui, retirer").click();
        page.getByText("Le relais est retiré").waitFor();
    }
}
