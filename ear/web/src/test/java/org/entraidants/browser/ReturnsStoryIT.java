package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReturnsStoryIT extends BrowserStory {
    @Test
    void animatorFindsAnExcludedAddressAndLetsItThroughAgain() {
        String address = "p" + UUID.randomUUID() + "@exclue.example";
        signInAs("animatrice@demo.example");
        open("/admin/lettre/exclus");
        page.locator("#address").fill(address);
        page.locator("#words").fill("A demandé par téléphone");
        button("Exclure").click();
        page.getByText("L’adresse est exclue.").waitFor();
        assertAccessible();
        page.locator("#q").fill("personne@nulle-part.example");
        page.locator("#q").press("Enter");
        page.getByText("Aucune adresse ne correspond").waitFor();
        assertAccessible();
        page.locator("#q").fill(address.substring(0, 20));
        page.locator("#raison").selectOption("HAND");
        page.locator("#q").press("Enter");
        page.waitForURL(url -> url.contains("raison=HAND"));
        assertThat(page.locator(".rows li").count()).isEqualTo(1);
        assertThat(page.locator(".rows li").innerText())
                .contains(address, "Décision d’un animateur", "A demandé par téléphone");
        assertThat(page.request().get("/admin/lettre/exclus/csv").text()).contains("\n" + address + ",hand,hand,");
        button("Laisser passer de nouveau").click();
        page.getByText("L’adresse peut de nouveau recevoir la lettre.").waitFor();
        assertThat(page.locator(".rows li")
                        .filter(new Locator.FilterOptions().setHasText(address))
                        .innerText())
                .contains("Levée");
    }

    @Test
    void administratorSeesWhetherMailIsBelieved() {
        signInAs("admin@demo.example");
        open("/courrier");
        link("Remise du courrier").click();
        assertThat(page.locator("h3").allInnerTexts())
                .hasSize(4)
                .anySatisfy(title -> assertThat(title).contains("DKIM"));
        assertThat(page.locator("code").allInnerTexts())
                .anySatisfy(record -> assertThat(record).startsWith("v=spf1 mx"))
                .anySatisfy(record -> assertThat(record).startsWith("v=DMARC1; p=none"));
        assertAccessible();
        page.setViewportSize(390, 844);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
