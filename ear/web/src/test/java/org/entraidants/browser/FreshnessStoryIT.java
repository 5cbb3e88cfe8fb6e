package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.directory.freshness.SheetDesk;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.mail.LastLetter;
import org.junit.jupiter.api.Test;

/** How a sheet is asked about, confirmed by the link of a mail, and kept true. */
class FreshnessStoryIT extends BrowserStory {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/confirmer/\\S+)");

    private final String address = UUID.randomUUID() + "@reseau.example";
    private final String name = "Relais " + UUID.randomUUID();

    @Test
    void animatorAsksAndTheReferentConfirmsWithoutSigningIn() {
        ask(SheetDesk.PATH + "?deed=one&address=" + address + "&name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8));
        signInAs("animatrice@demo.example");
        open("/admin/fraicheur");
        assertAccessible();
        open("/admin/fraicheur?departement=90&etat=a-demander");
        page.getByText(name).waitFor();
        page.getByText("Qualité de la fiche").first().click();
        page.getByText("Personne n’est nommé").first().waitFor();
        assertAccessible();
        link("Faire confirmer les fiches").click();
        page.locator("#departement").selectOption("90");
        button("Voir l’aperçu").click();
        page.getByText("Odile Essai").first().waitFor();
        assertAccessible();
        button("Envoyer 1 courriel").click();
        page.getByText("La campagne est lancée").waitFor();
        page.waitForCondition(() -> !letter().isEmpty());
        open("/admin/fraicheur?departement=90&etat=rappelees");
        page.getByText(name).waitFor();
        assertAccessible();
        leave();
        String link = linkInMail();
        open(link);
        assertThat(page.locator("main").innerText()).contains(name, "1 rue de l’Essai", "lundi – vendredi");
        assertAccessible();
        open(link);
        button("Tout est juste").click();
        page.getByText("Merci").waitFor();
        assertThat(page.locator("main").innerText()).contains("Confirmée le", "Odile Essai");
        assertAccessible();
        open(link);
        assertThat(page.locator("main").innerText()).contains("Vous n’avez plus rien à faire");
        link("Corriger").click();
        page.waitForURL(url -> url.contains("/connexion"));
        leave();
        signInAs("animatrice@demo.example");
        open("/admin/fraicheur?departement=90&etat=a-jour");
        page.getByText(name).waitFor();
    }

    @Test
    void linkThatWeDidNotMakeSaysWhatToDo() {
        open("/confirmer/" + "x".repeat(43));
        page.getByText("Ce lien n’est pas complet").waitFor();
        assertAccessible();
    }

    @Test
    void referentSeesWhatTheSheetLacksAndChoosesTheRhythm() {
        signInAs("referente@demo.example");
        open("/annuaire/mediatheque-orgelles");
        link("Qualité de la fiche").click();
        page.getByText("Tenir la fiche à jour").first().waitFor();
        assertAccessible();
        page.locator("#frequency").selectOption("YEARLY");
        button("Enregistrer").click();
        page.getByText("Le rythme des rappels est enregistré.").waitFor();
        assertThat(page.locator("#frequency").inputValue()).isEqualTo("YEARLY");
        page.locator("#frequency").selectOption("");
        button("Enregistrer").click();
        page.getByText("Le rythme des rappels est enregistré.").waitFor();
        assertThat(page.locator("#frequency").inputValue()).isEmpty();
    }

    @Test
    void animatorChoosesHowTheNetworkAsks() {
        signInAs("animatrice@demo.example");
        open("/admin/fraicheur/reglages");
        assertAccessible();
        page.locator("#secondAfter").selectOption("21");
        button("Enregistrer").click();
        page.getByText("Les réglages des rappels sont enregistrés.").waitFor();
        open("/admin/fraicheur/reglages");
        assertThat(page.locator("#secondAfter").inputValue()).isEqualTo("21");
        open("/en/admin/fraicheur");
        assertAccessible();
    }

    private void leave() {
        comeWith(options -> {});
    }

    private String letter() {
        return ask(LastLetter.PATH + "?to=" + address);
    }

    private String linkInMail() {
        var link = LINK.matcher(letter());
        assertThat(link.find()).as(letter()).isTrue();
        return link.group(1);
    }

    private static String ask(String path) {
        return Visitor.of(TestServer.shared()).get(path).body();
    }
}
