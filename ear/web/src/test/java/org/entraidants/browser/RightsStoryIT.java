package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.AccountDesk;
import org.junit.jupiter.api.Test;

class RightsStoryIT extends BrowserStory {
    private final String address = UUID.randomUUID() + "@story.example";

    @Test
    void memberTakesTheirDataAlongAndIsForgotten() throws IOException {
        Visitor.of(TestServer.shared()).get(AccountDesk.PATH + "?create=" + address);
        open("/connexion");
        page.locator("#address").fill(address);
        page.locator("#password").fill("trois girafes au guichet");
        page.locator("#go").click();
        page.waitForURL(url -> !url.endsWith("/connexion"));
        open("/compte");
        link("Mes données").click();
        assertAccessible();
        Download archive =
                page.waitForDownload(() -> button("Télécharger l’archive").click());
        assertThat(archive.suggestedFilename()).startsWith("mes-donnees-").endsWith(".zip");
        assertThat(account(archive)).contains(address).doesNotContain("girafes");
        button("Effacer mon compte pour toujours").click();
        assertThat(page.locator("main").innerText()).contains("Rien n’est effacé");
        assertAccessible();
        page.locator("#word").fill("effacer");
        button("Effacer mon compte pour toujours").click();
        page.getByText("Votre compte est fermé").waitFor();
        assertAccessible();
        open("/compte");
        page.waitForURL("**/connexion**");
        page.locator("#address").fill(address);
        page.locator("#password").fill("trois girafes au guichet");
        page.locator("#go").click();
        page.locator(".errors").waitFor();
    }

    @Test
    void administratorForgetsSomebodyWhoHasAskedForIt() {
        Visitor.of(TestServer.shared()).get(AccountDesk.PATH + "?create=" + address);
        signInAs("admin@demo.example");
        open("/admin/comptes?q=" + address);
        page.locator("main h2 a").click();
        button("Effacer ce compte pour toujours").click();
        assertThat(page.locator("main").innerText()).contains("pour confirmer. Rien n’est effacé");
        assertAccessible();
        page.locator("#erase-name").fill("ada essai");
        button("Effacer ce compte pour toujours").click();
        page.waitForURL("**/admin/comptes");
        open("/admin/comptes?q=" + address);
        assertThat(page.locator("main h2 a").count()).isZero();
    }

    @Test
    void animatorSeesHowSoonTheForumAnswers() {
        signInAs("animatrice@demo.example");
        open("/admin/forum");
        link("Les chiffres du forum").click();
        link("12 derniers mois").click();
        assertThat(page.locator(".saying").innerText()).startsWith("La moitié des questions");
        assertAccessible();
    }

    private static String account(Download archive) throws IOException {
        try (InputStream in = archive.createReadStream();
                var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("compte/account.json")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
