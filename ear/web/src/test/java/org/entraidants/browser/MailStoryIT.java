package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.mail.MailDesk;
import org.junit.jupiter.api.Test;

class MailStoryIT extends BrowserStory {
    @Test
    void administratorReadsAMail() {
        Visitor.of(TestServer.shared()).get(MailDesk.PATH + "?queue=1&domain=story.example");
        signInAs("admin@demo.example");
        open("/courrier");
        assertThat(page.locator("main").innerText()).contains("Aucun relais de messagerie", "Gardé ici");
        assertAccessible();
        page.locator("input[name=q]").fill("P0@STORY");
        page.locator("input[name=q]").press("Enter");
        page.waitForURL("**/courrier?q=**");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rappel : atelier café"))
                .click();
        FrameLocator mail = page.frameLocator("iframe");
        mail.getByText("À jeudi.").waitFor();
        assertThat(mail.locator("html").getAttribute("lang")).isEqualTo("fr");
        assertThat(page.locator("main").innerText()).contains("p0@story.example", "Bonjour Zoé Dupont,");
        assertThat(page.locator("main a[href='https://entraide.example/lien']").count())
                .isEqualTo(1);
        assertAccessible();
        assertAccessibleAsReceived(page.locator("iframe").getAttribute("src"));
    }

    /** The mail as a mail program shows it. */
    private void assertAccessibleAsReceived(String path) {
        String html = Visitor.of(TestServer.shared())
                .signedInAs("admin@demo.example")
                .get(path)
                .body();
        page.navigate("about:blank");
        page.setContent(html);
        assertThat(page.locator("h1").innerText()).isEqualTo("Rappel : atelier café");
        // The landmarks are those of the mail program.
        assertAccessibleBut("landmark-one-main", "region");
    }

    @Test
    void administratorGivesUpAMailThatWaits() {
        Visitor.of(TestServer.shared()).get(MailDesk.PATH + "?queue=1&domain=waiting.example&waiting=1");
        signInAs("admin@demo.example");
        open("/courrier?voir=waiting&q=waiting.example");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rappel : atelier café"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abandonner"))
                .click();
        page.getByText("Le message ne partira pas.").waitFor();
        assertThat(page.locator("main .meta").first().innerText()).contains("Abandonné");
        assertAccessible();
    }

    @Test
    void whatWasNeverWrittenIsNotFound() {
        signInAs("admin@demo.example");
        open("/courrier?q=personne@nulle-part.example");
        assertThat(page.locator("main").innerText()).contains("Aucun message ne correspond");
        assertAccessible();
        assertThat(page.navigate("/courrier/0").status()).isEqualTo(404);
    }
}
