package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An animator plans a breakfast, a helper comes, and the place goes to the next when plans change. */
class GatheringStoryIT extends BrowserStory {
    private static final String ANIMATOR = "animatrice@demo.example";

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void breakfastIsPlannedAnnouncedAndFull() {
        signInAs(ANIMATOR);
        open("/agenda");
        assertAccessible();
        link("Préparer un rendez-vous").click();
        page.waitForURL("**/agenda/nouveau");
        assertAccessible();
        button("Commencer le brouillon").click();
        page.locator(".errors").waitFor();
        assertAccessible();
        page.locator("#title").fill("Petit-déjeuner " + word);
        page.locator("#day")
                .fill(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(190).toString());
        button("Commencer le brouillon").click();
        page.waitForURL("**/modifier/ou");
        assertAccessible();
        page.locator("#site").selectOption("Médiathèque d’Orgelles, Mourenx, 24 places");
        button("Enregistrer").click();
        page.waitForURL("**/modifier/places");
        assertAccessible();
        page.locator("#seats").fill("1");
        button("Enregistrer").click();
        page.waitForURL("**/modifier/programme");
        assertAccessible();
        page.locator("#time-1").fill("08:30");
        page.locator("#title-1").fill("Café");
        button("Enregistrer").click();
        page.waitForURL("**/modifier/pour-qui");
        assertAccessible();
        button("Enregistrer").click();
        page.locator(".gathering").waitFor();
        assertThat(page.locator("h1").innerText()).contains(word);
        link("Publier").click();
        page.waitForURL("**/gestes");
        assertAccessible();
        button("Publier").click();
        page.locator(".notice").waitFor();
        assertThat(page.locator(".at").innerText()).contains("1 place libre", "Médiathèque d’Orgelles");
        button("Je viens").click();
        page.locator(".notice").waitFor();
        assertThat(page.locator(".at").innerText()).contains("Votre place est réservée", "Complet");
        assertAccessible();
        link("Les inscrits").click();
        page.waitForURL("**/inscrits");
        page.locator("#name").fill("Zoé Essai");
        page.locator("#email").fill("zoe-" + word + "@essai.example");
        button("Inscrire quelqu’un").click();
        page.locator(".notice").waitFor();
        assertThat(page.locator(".people").innerText()).contains("Zoé Essai", "En attente");
        assertAccessible();
        link("Petit-déjeuner " + word).click();
        link("Mon inscription").click();
        page.waitForURL("**/agenda/inscriptions/**");
        assertAccessible();
        button("Finalement, je ne viens pas").click();
        page.waitForURL("**/agenda/inscriptions/**");
        assertThat(page.locator(".at").innerText()).contains("Vous ne venez pas");
    }

    @Test
    void visitorReadsTheAgendaInThreeWays() {
        open("/agenda");
        assertAccessible();
        link("Mois").click();
        page.locator("table.month").waitFor();
        assertAccessible();
        link("Carte").click();
        page.locator(".map .stop-spot").first().waitFor();
        assertAccessible();
        link("À venir").click();
        page.locator(".of-month").first().waitFor();
        assertThat(page.locator(".gatherings h3").count()).isGreaterThan(3);
    }
}
