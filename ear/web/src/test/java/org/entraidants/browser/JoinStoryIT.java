package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.mail.LastLetter;
import org.junit.jupiter.api.Test;

/** How people come in, and how they are found. */
class JoinStoryIT extends BrowserStory {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/(?:invitation|rejoindre|demandes)/\\S+)");
    private static final String TEAM = "/annuaire/bibliotheque-fontaine-salee/equipe";
    private static final String PASSWORD = "quatre girafes au guichet";

    private final String address = UUID.randomUUID() + "@reseau.example";

    @Test
    void animatorInvitesAListAndAGuestComes() {
        signInAs("animatrice@demo.example");
        open(TEAM);
        assertAccessible();
        page.locator("#list").fill("Bérénice Sallenave <" + address + ">\n" + address + "\nsans adresse");
        button("Voir l’aperçu").click();
        page.getByText("Déjà à la ligne 1").waitFor();
        page.getByText("Pas d’adresse sur cette ligne").waitFor();
        assertAccessible();
        button("Envoyer 1 invitation").click();
        page.getByText("Une invitation est partie.").waitFor();
        leave();
        open(linkTo(address));
        assertThat(page.locator("main").innerText()).contains("Inès Mazeau", "Fontaine");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Bérénice Sallenave");
        assertAccessible();
        page.locator("#password").fill(PASSWORD);
        button("Créer mon compte").click();
        page.getByText("Bienvenue").waitFor();
        open("/compte/structures");
        page.getByText("Bibliothèque de la Fontaine-Salée").first().waitFor();
        assertAccessible();
        leave();
        open(linkTo(address));
        page.getByText("Vous avez déjà accepté cette invitation").waitFor();
        assertAccessible();
        signInAs("animatrice@demo.example");
        open(TEAM);
        page.getByText("Bérénice Sallenave").first().waitFor();
    }

    @Test
    void visitorAsksToJoinAndTheReferentAgrees() {
        open("/rejoindre");
        assertAccessible();
        page.locator("#q").fill("orgelles");
        button("Chercher").click();
        link("Médiathèque d’Orgelles").click();
        assertAccessible();
        button("Envoyer ma demande").click();
        page.getByText("Dites comment vous vous appelez.").first().waitFor();
        assertAccessible();
        page.locator("#name").fill("Anselme Bidegain");
        page.locator("#address").fill(address);
        page.locator("#words").fill("Je tiens l’accueil le samedi.");
        button("Envoyer ma demande").click();
        page.getByText("Regardez votre messagerie").waitFor();
        assertAccessible();
        open(linkTo(address));
        assertAccessible();
        button("Confirmer et envoyer").click();
        page.getByText("Votre demande est transmise").waitFor();
        signInAs("referente@demo.example");
        open(linkTo("referente@demo.example"));
        assertThat(page.locator("main").innerText()).contains("Anselme Bidegain", "le samedi");
        assertAccessible();
        button("Accepter comme membre").click();
        page.getByText("C’est accepté").waitFor();
        assertAccessible();
        leave();
        open(linkTo(address));
        button("Créer mon compte").click();
        page.getByText("Bienvenue").waitFor();
        assertThat(page.url()).endsWith("/annuaire/mediatheque-orgelles");
    }

    @Test
    void memberIsFoundAsLongAsTheMemberWants() {
        signInAs("nadege.pouyanne@demo.example");
        open("/compte/profil");
        assertAccessible();
        page.locator("#consent").selectOption("MEMBERS");
        button("Enregistrer").click();
        page.getByText("Les membres du réseau voient votre profil.").waitFor();
        leave();
        signInAs("aidant@demo.example");
        open("/collegues?sujet=ADMINISTRATIVE_HELP&commune=Billère&rayon=10");
        link("Nadège Pouyanne").click();
        assertAccessible();
        String found = page.url();
        leave();
        signInAs("nadege.pouyanne@demo.example");
        open("/compte/profil");
        page.locator("#consent").selectOption("NOBODY");
        button("Enregistrer").click();
        page.getByText("Personne ne voit votre profil.").waitFor();
        leave();
        signInAs("aidant@demo.example");
        open("/collegues?sujet=ADMINISTRATIVE_HELP&commune=Billère&rayon=10");
        assertThat(page.locator("main").innerText()).doesNotContain("Nadège");
        assertThat(page.navigate(found).status()).isEqualTo(404);
    }

    @Test
    void pagesOfPeopleAreAccessible() {
        for (String path : new String[] {"/formateurs", "/rejoindre/nouvelle-structure", "/rejoindre/verifier/x"}) {
            open(path);
            assertAccessible();
        }
        signInAs("animatrice@demo.example");
        for (String path : new String[] {"/admin/invitations", "/admin/demandes", "/collegues", "/compte"}) {
            open(path);
            assertAccessible();
        }
    }

    private void leave() {
        comeWith(options -> {});
    }

    /** The path of the link in the last mail to an address. */
    private static String linkTo(String address) {
        String letter = Visitor.of(TestServer.shared())
                .get(LastLetter.PATH + "?to=" + address)
                .body();
        var link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }
}
