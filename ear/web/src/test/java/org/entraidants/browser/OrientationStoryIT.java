package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** From the first questions to the person who was met, and what each of those concerned sees. */
class OrientationStoryIT extends BrowserStory {
    private static final String REFERENT = "referente@demo.example";

    @Test
    void visitorAnswersTheQuestionsAndFindsAPlace() {
        open("/premier-diagnostic");
        assertAccessible();
        page.locator("#besoin").selectOption("PROCEDURE");
        for (String answer : new String[] {"Cette semaine", "Oui, et c’est bloqué", "Ni l’un ni l’autre", "Un peu"}) {
            page.getByText(answer).first().click();
        }
        page.getByText("Non, pas ici").first().click();
        page.locator("#commune").fill("Mourenx");
        button("Voir quoi faire").click();
        page.getByText("Orientez la personne").first().waitFor();
        assertThat(page.locator("main").innerText())
                .contains("Ce n’est pas possible chez vous", "Médiathèque d’Orgelles", "Camille Larrieu");
        assertThat(page.url()).contains("lieu=64410").doesNotContain("commune");
        assertAccessible();
        link("Changer une réponse").click();
        assertThat(page.locator("#besoin").inputValue()).isEqualTo("PROCEDURE");
        assertThat(page.locator("#commune").inputValue()).startsWith("Mourenx");
    }

    @Test
    void questionsFitOnOneSheetOfPaper() {
        open("/premier-diagnostic");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".on-paper").isVisible()).isTrue();
        assertThat(page.locator(".diagnostic").isVisible()).isFalse();
        assertThat(page.locator(".boxes li").count()).isEqualTo(17 + 3 + 2 + 3 + 3 + 3 + 3);
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type /Page\\b(?!s)", -1)).hasSize(2);
    }

    @Test
    void helperOrientsAndTheReferentTakesIn() {
        signInAs("aidant@demo.example");
        open("/premier-diagnostic?besoin=TAXES&quand=THIS_WEEK&ici=NO&lieu=64410");
        page.locator("main")
                .getByText("Orienter ici Médiathèque d’Orgelles")
                .first()
                .click();
        page.getByText("Orienter quelqu’un vers Médiathèque").first().waitFor();
        assertAccessible();
        assertThat(page.locator("#matter").inputValue()).isEqualTo("TAXES");
        page.locator("#words").fill("mot de passe : girafe77!");
        button("Envoyer l’orientation").click();
        page.locator(".errors").waitFor();
        assertAccessible();
        page.locator("#words").fill("Préfère le matin.");
        button("Envoyer l’orientation").click();
        page.getByText("C’est envoyé.").waitFor();
        assertAccessible();
        String address = page.url();
        String code = page.locator("h1 .code").innerText();
        link("Le papier pour la personne").click();
        assertThat(page.locator(".slip").innerText()).contains(code, "Camille Larrieu", "3 place des Tilleuls");
        assertAccessible();
        leave();
        signInAs(REFERENT);
        open("/orientations");
        assertAccessible();
        page.locator("#code").fill(code.toLowerCase(Locale.ROOT));
        button("Ouvrir").click();
        page.getByText("Préfère le matin.").waitFor();
        assertAccessible();
        button("J’accepte").click();
        page.getByText("C’est noté.").waitFor();
        button("La personne est venue").click();
        page.getByText("la personne est venue.").first().waitFor();
        page.getByText("C’est résolu").click();
        page.locator("button[value=CLOSE]").click();
        page.getByText("C’est clos.").waitFor();
        assertAccessible();
        leave();
        signInAs("aidant@demo.example");
        open("/orientations?etat=closes");
        assertThat(page.locator("main").innerText()).contains(code, "C’est résolu");
        assertAccessible();
        leave();
        signInAs("animatrice@demo.example");
        assertThat(page.navigate(address).status()).isEqualTo(404);
        open("/admin/orientations");
        assertThat(page.locator("main").innerText())
                .contains("Médiathèque d’Orgelles")
                .doesNotContain(code);
        assertAccessible();
    }

    @Test
    void whoIsSecondIsToldWhoWasFirst() {
        signInAs(REFERENT);
        open("/orientations/HJ7KQ4");
        Page other = page.context().newPage();
        other.navigate("/orientations/HJ7KQ4");
        button("J’accepte").click();
        page.getByText("C’est noté.").waitFor();
        other.locator("button[value=ACCEPT]").click();
        other.getByText("Camille Larrieu a été plus rapide").waitFor();
    }

    @Test
    void placeThatNobodyAnswersForIsTelephoned() {
        signInAs("aidant@demo.example");
        open("/annuaire/ccas-mourenx");
        link("Orienter quelqu’un").click();
        page.getByText("Téléphonez plutôt").waitFor();
        assertThat(page.locator("a.button[href^='tel:']").isVisible()).isTrue();
        assertThat(page.locator("#send").count()).isZero();
        assertAccessible();
        open("/orientations/nouvelle?q=orgelles");
        assertAccessible();
    }

    private void leave() {
        comeWith(options -> {});
    }
}
