package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.entraidants.harness.TestServer;
import org.junit.jupiter.api.Test;

/** A referent and an animator correct sheets; the tests write different words. */
class EditStoryIT extends BrowserStory {
    private static final String REFERENT = "referente@demo.example";
    private static final String ANIMATOR = "animatrice@demo.example";
    private static final String SHEET = "/annuaire/mediatheque-orgelles";

    private final String word = "essai-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void referentAddsAnOfferAndAClosureAndTheSheetSaysSo() {
        signInAs(REFERENT);
        open(SHEET + "/corriger");
        assertAccessible();
        link("Ce qu’on y fait").click();
        assertAccessible();
        link("Ajouter une offre").click();
        page.locator("#offerLabel").fill(word);
        page.locator("#offerWith").check();
        button("Enregistrer").click();
        page.getByText("il faut le remplir").first().waitFor();
        assertThat(page.locator("#offerLabel").inputValue()).isEqualTo(word);
        assertAccessible();
        page.locator("#offerService").selectOption("Loisirs et créations numériques");
        button("Enregistrer").click();
        page.getByText("C’est enregistré").first().waitFor();
        open(SHEET);
        assertThat(page.locator("main").innerText()).contains(word, "fait avec la personne");
        open(SHEET + "/corriger/periodes/ajouter");
        assertAccessible();
        page.locator("#periodKind").selectOption("CLOSURE");
        page.locator("#periodFrom").fill("2031-12-24");
        page.locator("#periodTo").fill("2031-12-20");
        button("Enregistrer").click();
        page.getByText("cela finit avant de commencer").first().waitFor();
        page.locator("#periodTo").fill("2031-12-26");
        page.locator("#periodMessage").fill(word);
        button("Enregistrer").click();
        open(SHEET);
        page.getByText(word).last().waitFor();
        open(SHEET + "/corriger/offres");
        link(word).click();
        button("Retirer cette offre").click();
        page.getByText("C’est retiré").waitFor();
        open(SHEET);
        assertThat(page.locator("h3").allInnerTexts()).doesNotContain(word);
        takeBackFirst();
        open(SHEET);
        assertThat(page.locator("h3").allInnerTexts()).contains(word);
    }

    @Test
    void hoursArePlainFieldsAndWhatIsMoreIsKept() {
        signInAs(ANIMATOR);
        String hours = SHEET + "/corriger/horaires";
        open(hours);
        assertAccessible();
        page.locator("#mondayFROM").fill("9h30");
        page.locator("#mondayTO").fill("midi");
        button("Enregistrer").click();
        page.getByText("ce n’est pas une heure").first().waitFor();
        assertThat(page.locator("#mondayTO-wrong").innerText()).contains("lundi");
        assertAccessible();
        page.locator("#mondayTO").fill("12 h");
        button("Les mêmes heures que lundi").click();
        page.waitForCondition(() -> page.locator("#fridayTO").inputValue().equals("12 h"));
        button("Enregistrer").click();
        page.getByText("C’est enregistré").first().waitFor();
        open(hours);
        page.getByText("Écrire les horaires en texte").click();
        assertThat(page.locator("#hours").inputValue())
                .isEqualTo("Mo-Fr 09:30-12:00; Sa 09:30-12:30,14:00-17:00; PH off");
        page.locator("#hours").fill("week 1-53/2 Mo 09:00-12:00; week 2-52/2 Tu 14:00-16:00");
        button("Enregistrer ce texte").click();
        page.getByText("C’est enregistré").first().waitFor();
        open(hours);
        assertThat(page.locator("main").innerText()).contains("Semaines impaires, lundi");
        assertAccessible();
        takeBackFirst();
    }

    @Test
    void withoutScriptsMondayIsCopiedByTheServer() {
        comeWith(options -> options.setJavaScriptEnabled(false));
        signInAs(ANIMATOR);
        open(SHEET + "/corriger/horaires");
        page.locator("#mondayFROM").fill("0930");
        page.locator("#mondayTO").fill("12h");
        page.locator("#mondayClosed").uncheck();
        button("Les mêmes heures que lundi").click();
        assertThat(page.locator("#thursdayFROM").inputValue()).isEqualTo("0930");
        assertThat(page.locator("#saturdayTHEN_TO").inputValue()).isEqualTo("17:00");
    }

    @Test
    void twoPeopleOnOneSheetLoseNothing() {
        signInAs(REFERENT);
        open(SHEET + "/corriger/reseau");
        Page mine = page;
        Page other = signedInBeside(ANIMATOR);
        other.navigate(SHEET + "/corriger/reseau");
        other.locator("#trainers").fill("Écrit par l’animatrice " + word);
        other.locator("#contentToShare").fill("Aussi par elle " + word);
        other.locator("#save").click();
        other.waitForURL("**/corriger");
        mine.locator("#trainers").fill("Écrit par la référente " + word);
        mine.locator("#tablets").fill("7");
        mine.locator("#save").click();
        mine.getByText("Rien n’est perdu").waitFor();
        assertAccessible();
        assertThat(mine.locator(".faster").innerText()).contains("Écrit par l’animatrice " + word);
        assertThat(mine.locator(".faster").count()).isEqualTo(1);
        assertThat(mine.locator("#trainers").inputValue()).isEqualTo("Écrit par la référente " + word);
        mine.locator("input[name=theirs]").check();
        mine.locator("#save").click();
        mine.waitForURL("**/corriger");
        mine.navigate(SHEET + "/corriger/reseau");
        assertThat(mine.locator("#trainers").inputValue()).isEqualTo("Écrit par l’animatrice " + word);
        assertThat(mine.locator("#contentToShare").inputValue()).isEqualTo("Aussi par elle " + word);
        assertThat(mine.locator("#tablets").inputValue()).isEqualTo("7");
    }

    @Test
    void differentFieldsOfOneFormDoNotDisturb() {
        signInAs(REFERENT);
        open(SHEET + "/corriger/accueil");
        Page other = signedInBeside(ANIMATOR);
        other.navigate(SHEET + "/corriger/accueil");
        other.locator("#howToCome").fill("À pied " + word);
        other.locator("#save").click();
        other.waitForURL("**/corriger");
        page.locator("#accessibilityPage").fill("https://exemple.fr/" + word);
        page.locator("#save").click();
        page.waitForURL("**/corriger");
        open(SHEET + "/corriger/accueil");
        assertThat(page.locator("#howToCome").inputValue()).isEqualTo("À pied " + word);
        assertThat(page.locator("#accessibilityPage").inputValue()).isEqualTo("https://exemple.fr/" + word);
    }

    @Test
    void aChangeIsReadAndTakenBackUnlessItChangedAgain() {
        signInAs(REFERENT);
        String before = usualName("");
        usualName("Premier " + word);
        usualName("Second " + word);
        open(SHEET + "/historique");
        assertAccessible();
        assertThat(page.locator("ins").first().innerText()).contains("Second");
        page.locator("button[name=undo]").nth(1).click();
        page.getByText("cela a encore changé depuis").waitFor();
        assertAccessible();
        page.locator("button[name=undo]").first().click();
        page.getByText("la fiche dit de nouveau").waitFor();
        assertThat(usualName(before)).isEqualTo("Premier " + word);
    }

    @Test
    void whatWasTypedSurvivesAnExpiredSignIn() {
        String typed = (word + " ").repeat(500);
        signInAs(REFERENT);
        open(SHEET + "/corriger/presentation");
        String said = page.locator("#description").inputValue();
        page.locator("#description").fill(typed);
        page.context().clearCookies();
        button("Enregistrer").click();
        page.waitForURL("**/connexion?vers=**");
        page.getByText("Ce que vous avez écrit est gardé").waitFor();
        signInHere(REFERENT);
        page.getByText("Voici ce que vous aviez écrit").waitFor();
        assertThat(page.locator("#description").inputValue()).isEqualTo(typed);
        assertAccessible();
        open(SHEET + "/corriger/presentation");
        assertThat(page.locator("#description").inputValue()).isEqualTo(said);
    }

    @Test
    void nobodyElseIsShownWhatWasTyped() {
        signInAs(REFERENT);
        open(SHEET + "/corriger/presentation");
        page.locator("#description").fill("Secret " + word);
        page.context().clearCookies();
        button("Enregistrer").click();
        page.waitForURL("**/connexion?vers=**");
        signInHere(ANIMATOR);
        page.waitForURL("**/corriger/presentation");
        assertThat(page.content()).doesNotContain("Secret " + word);
    }

    private String usualName(String name) {
        open(SHEET + "/corriger/presentation");
        String before = page.locator("#usualName").inputValue();
        page.locator("#usualName").fill(name);
        page.locator("#save").click();
        page.waitForURL("**/corriger");
        return before;
    }

    private void takeBackFirst() {
        open(SHEET + "/historique");
        page.locator("button[name=undo]").first().click();
        page.getByText("la fiche dit de nouveau").waitFor();
    }

    private void signInHere(String address) {
        page.locator("#address").fill(address);
        page.locator("#password").fill(TestServer.DEMO_PASSWORD);
        page.locator("#go").click();
    }
}
