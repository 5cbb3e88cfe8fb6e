package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

class DuplicateStoryIT extends BrowserStory {
    private static final String FILE = """
            id,pivot,nom,commune,code_postal,adresse,source,date_maj,services,telephone
            goelands-1,00000000000000,Fabrique des Goélands,Brest,29200,4 quai des Goélands,goelands,2024-04-02,,
            goelands-2,00000000000000,Association Fabrique des Goélands,Brest,29200,4 QUAI DES GOELANDS,goelands,2024-04-02,,+33298000004
            """;
    private static final String TWO_NAMES = "Fabrique des Goélands et Association Fabrique des Goélands";

    @Test
    void animatorMergesTwoSheetsAndUndoesIt() {
        Visitor.of(TestServer.shared())
                .signedInAs("animatrice@demo.example")
                .with("Content-Type", "text/csv")
                .post("/api/v1/imports?dryRun=false", FILE);
        signInAs("animatrice@demo.example");
        page.waitForCondition(() -> {
            open("/admin/doublons");
            return link(TWO_NAMES).count() > 0;
        });
        assertAccessible();
        link(TWO_NAMES).click();
        page.getByText("Pourquoi").first().waitFor();
        assertThat(page.locator("main").innerText())
                .contains("La même adresse", "Noms proches à", "Téléphone")
                .doesNotContain("Object");
        assertAccessible();
        button("Fusionner les deux fiches").click();
        page.waitForURL("**/admin/fusions/*");
        assertThat(page.locator("main").innerText()).contains("Les deux fiches n’en font plus qu’une");
        assertAccessible();
        String merger = page.url();
        link("Fabrique des Goélands").click();
        assertThat(page.locator("main").innerText()).contains("Appeler le 02");
        page.navigate(merger);
        button("Annuler la fusion").click();
        page.getByText("La fusion est annulée").first().waitFor();
        assertAccessible();
        link("Fusions faites").click();
        assertThat(page.locator("main").innerText()).contains("Annulée");
        assertAccessible();
    }

    @Test
    void proposerIsShownWhatIsListedAlready() {
        signInAs("aidant@demo.example");
        open("/rejoindre/nouvelle-structure");
        page.locator("#structure").fill("Mediathèque d’Orgelles");
        page.locator("#street").fill("1 rue inconnue");
        page.locator("#postcode").fill("64150");
        page.locator("#commune").fill("Mourenx");
        page.locator("#words").fill("Des ateliers.");
        button("Envoyer ma proposition").click();
        page.getByText("Est-ce l’une de celles-ci").first().waitFor();
        assertAccessible();
        assertThat(page.locator("main").innerText()).contains("Médiathèque d’Orgelles");
        assertThat(page.locator("#words").inputValue()).isEqualTo("Des ateliers.");
        button("Aucune").click();
        page.waitForURL("**/rejoindre/transmise");
    }
}
