package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An animator brings topics of another forum: a look, a row that is mended, the file itself, and they stand in the forum. */
class TopicImportStoryIT extends BrowserStory {
    private final String word = "reprise" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void animatorLooksMendsARowAndFindsTheTopic() {
        signInAs("animatrice@demo.example");
        open("/admin/forum/import");
        assertAccessible();
        look("Autre démarches");
        page.getByText("Vouliez-vous écrire").first().waitFor();
        assertThat(page.locator("main").innerText())
                .contains("Aperçu de sujets.csv", "Ligne 3", "Vouliez-vous écrire", "Autre démarche");
        assertAccessible();

        link("Envoyer un autre fichier").click();
        look("Autre démarche");
        button("Reprendre ces sujets").waitFor();
        assertThat(page.locator("main").innerText())
                .contains("2 sujets et 1 réponse,")
                .doesNotContain("Ligne 3");
        assertAccessible();
        button("Reprendre ces sujets").click();
        link("Voir le forum").waitFor();
        assertAccessible();

        link("Voir le forum").click();
        link("RIB refusé " + word).click();
        page.waitForURL("**/forum/sujets/**");
        assertThat(page.locator("main").innerText()).contains("Repris", "Un scan en PDF passe.");
        assertAccessible();
    }

    /** Sends a file whose third line files its topic there, and waits for the report. */
    private void look(String category) {
        String file = """
                id,answerTo,title,body,category
                WORD-1,,Titre de séjour WORD,Le site dit **format inconnu**.,autre
                WORD-2,,RIB refusé WORD,Le site tourne.,CATEGORY
                WORD-3,WORD-2,,Un scan en PDF passe.,
                """.replace("WORD", word).replace("CATEGORY", category);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("sujets.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        button("Regarder le fichier").click();
        page.getByText("Aperçu de sujets.csv").first().waitFor();
    }
}
