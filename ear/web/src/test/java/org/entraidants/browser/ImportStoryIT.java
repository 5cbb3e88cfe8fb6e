package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportStoryIT extends BrowserStory {
    private static final String NAME = "Fabrique des Embruns";
    private static final String FILE = """
            id,pivot,nom,commune,code_postal,adresse,source,date_maj,services,horaires
            embruns-1,00000000000000,%s,Brest,29200,2 quai des Embruns,embruns,2024-04-02,,Mo-Fr 09:00-12:00
            embruns-2,00000000000000,Sans code postal,Brest,29X,3 quai des Embruns,embruns,2024-04-02,,
            """.formatted(NAME);

    @Test
    void animatorImportsAFileAndFindsItsPlace() {
        signInAs("animatrice@demo.example");
        open("/admin/imports");
        assertAccessible();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("embruns.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        button("Regarder le fichier").click();
        button("Appliquer").click();
        page.getByText("Import de embruns.csv").first().waitFor();
        link("Voir l’annuaire").waitFor();
        assertAccessible();
        link("Voir l’annuaire").click();
        page.waitForURL("**/annuaire");
        search("embruns");
        assertAccessible();
        link(NAME).click();
        assertThat(page.locator("h1").innerText()).contains(NAME);
        assertAccessible();
    }

    @Test
    void previewTellsWhatWouldHappen() {
        signInAs("animatrice@demo.example");
        open("/admin/imports");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("embruns.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        button("Regarder le fichier").click();
        page.getByText("« 29X » n’est pas un code postal").waitFor();
        assertThat(page.locator("main").innerText()).contains("Aperçu de embruns.csv", "Ligne 3", "Refusée");
        assertAccessible();
    }

    @Test
    void animatorStopsAnImport() {
        signInAs("animatrice@demo.example");
        open("/admin/imports");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "marees.csv", "text/csv", LargeFile.ofMegabytes(8).getBytes(StandardCharsets.UTF_8)));
        button("Regarder le fichier").click();
        button("Arrêter").click();
        page.locator(".chip").getByText("Arrêté").first().waitFor();
        assertThat(page.locator("progress").count()).isZero();
        assertAccessible();
    }

    @Test
    void pagesOfVisitorsAndMembersAreAccessible() {
        for (String path : new String[] {"/", "/connexion", "/annuaire", "/annuaire/mediatheque-orgelles"}) {
            open(path);
            assertAccessible();
        }
        signInAs("referente@demo.example");
        open("/annuaire/mediatheque-orgelles/corriger/contact");
        assertAccessible();
    }

    private void search(String words) {
        Locator box = page.locator("main input[name=q]").first();
        box.fill(words);
        box.press("Enter");
        link(NAME).waitFor();
    }
}
