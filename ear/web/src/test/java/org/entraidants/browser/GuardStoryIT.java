package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuardStoryIT extends BrowserStory {
    @Test
    void helperMasksWhatTheGuardHasFound() {
        signInAs("referente@demo.example");
        open("/compte/profil");
        page.locator("#about").fill("J’aide Mme X, son NIR est 2 95 10 99 126 111 93, elle attend.");
        button("Enregistrer").click();
        page.getByText("Votre texte n’est pas envoyé").first().waitFor();
        assertThat(page.locator(".guard mark").innerText()).isEqualTo("2 95 10 99 126 111 93");
        assertAccessible();
        button("Ce n’est pas une donnée personnelle").click();
        page.getByText("La demande est partie").first().waitFor();
        assertAccessible();
        button("Masquer automatiquement").click();
        page.getByText("C’est masqué").first().waitFor();
        assertThat(page.locator("#about").inputValue())
                .isEqualTo("J’aide Mme X, son NIR est [n° de sécurité sociale masqué], elle attend.");
        assertAccessible();
        button("Enregistrer").click();
        page.waitForCondition(() -> page.locator(".guard").count() == 0);
        page.locator("#about").fill("");
        button("Enregistrer").click();
    }

    @Test
    void animatorDecidesAndKeepsTheListOfPublicContacts() {
        signInAs("animatrice@demo.example");
        open("/compte");
        link("Garde des données personnelles").click();
        page.waitForURL("**/admin/donnees-personnelles");
        assertAccessible();
        page.locator("#contact").fill("03 20 11 22 33");
        page.locator("#note").fill("Accueil de l’agence");
        button("Ajouter").click();
        page.getByText("Le contact est ajouté").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("+33320112233");
        assertAccessible();
        button("Retirer").click();
        page.getByText("Le contact est retiré").first().waitFor();
        button("Tout relire maintenant").click();
        page.waitForCondition(() -> {
            open("/admin/donnees-personnelles");
            return page.getByText("textes relus, ").count() > 0;
        });
        assertAccessible();
        open("/donnees-personnelles");
        assertThat(page.locator("main").innerText()).contains("Mme X, 45 ans, RSA");
        assertAccessible();
    }
}
