package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.entraidants.events.HeldDesk;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** After a workshop: minutes, what is to be done, a picture of the board, a recording, what people think, certificates. */
class AfterStoryIT extends BrowserStory {
    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void workshopLeavesItsTraces() throws IOException {
        String[] paths = told("hold=Atelier-" + word).split(" ", -1);
        signInAs("animatrice@demo.example");
        open(paths[0]);
        assertAccessible();
        link("Après le rendez-vous").click();
        page.waitForURL("**/apres");
        assertAccessible();
        writeMinutes(paths[2]);
        attachThePicture();
        showTheRecording();
        ask();
        open(paths[0] + "/compte-rendu");
        assertThat(page.locator("main").innerText())
                .contains("1 membre", "1 invité", "Tour de table", "Relire la fiche", "À voix haute");
        assertThat(page.locator(".attachments img").count()).isEqualTo(1);
        assertAccessible();
        tickOff();
        answer();
        certificates(paths[1]);
        signInAs("animatrice@demo.example");
        open(paths[0] + "/questionnaire");
        assertThat(page.locator("main").innerText()).contains("1 réponse sur 2 courriels", "à partir de 3 réponses");
        assertAccessible();
    }

    private void writeMinutes(String owner) {
        link("Écrire le compte-rendu").click();
        page.waitForURL("**/compte-rendu/modifier");
        assertThat(page.locator("#said").inputValue()).contains("## Tour de table");
        assertAccessible();
        page.locator("#said").fill("## Tour de table\n\nChacun a dit une phrase.");
        page.locator("#what-1").fill("Relire la fiche " + word);
        page.locator("#owner-1").selectOption(owner);
        button("Enregistrer").click();
        page.locator(".errors").waitFor();
        assertAccessible();
        page.locator("#due-1")
                .fill(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(9).toString());
        button("Enregistrer").click();
        page.locator(".notice").waitFor();
        button("Publier le compte-rendu").click();
        page.getByText("Le compte-rendu est publié").waitFor();
        assertAccessible();
    }

    private void attachThePicture() throws IOException {
        link("Ajouter ou retirer des documents").click();
        page.waitForURL("**/documents");
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        page.locator("#files").setInputFiles(new FilePayload("tableau.png", "image/png", png.toByteArray()));
        button("Enregistrer").click();
        page.getByText("Les documents sont enregistrés").waitFor();
        link("Ajouter ou retirer des documents").click();
        page.locator("ul.files").waitFor();
        assertAccessible();
        page.goBack();
    }

    private void showTheRecording() {
        button("Montrer l’enregistrement").click();
        page.locator(".errors").waitFor();
        assertAccessible();
        page.locator("#recording").fill("https://video.example/atelier");
        page.locator("#consent").fill("À voix haute, au début");
        page.locator("#consented").check();
        button("Montrer l’enregistrement").click();
        page.locator(".notice").waitFor();
    }

    private void ask() {
        button("Envoyer le questionnaire").click();
        page.locator(".notice").waitFor();
        assertAccessible();
    }

    private void tickOff() {
        open("/agenda/actions");
        page.getByText(word).first().waitFor();
        assertAccessible();
        comeWith(options -> {});
        signInAs("aidant@demo.example");
        open("/compte/actions");
        assertAccessible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("C’est fait Relire la fiche " + word))
                .click();
        page.getByText("Fait : Relire la fiche " + word).waitFor();
    }

    private void answer() {
        comeWith(options -> {});
        String link = told("link=1");
        open(link);
        assertAccessible();
        button("Envoyer ma réponse").click();
        page.locator(".errors").waitFor();
        assertAccessible();
        page.locator("#mark-4").check();
        page.locator("#takes").fill("Trois phrases à dire");
        button("Envoyer ma réponse").click();
        page.locator(".notice").waitFor();
        open(link);
        page.getByText("Ce lien ne sert plus").waitFor();
        assertAccessible();
    }

    private void certificates(String registration) {
        open(registration);
        assertThat(link("Mon attestation de présence").getAttribute("href")).endsWith("/attestation.pdf");
        assertAccessible();
        open("/attestations");
        assertAccessible();
        page.locator("#code").fill("1-AAAA-AAAA-AAAA-AAAA");
        button("Vérifier").click();
        page.getByText("Nous ne connaissons pas ce code").waitFor();
        assertAccessible();
    }

    private String told(String question) {
        return Visitor.of(server())
                .get(HeldDesk.PATH + "?guest=zoe-" + word + "&" + question)
                .body();
    }
}
