package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.AccountDesk;
import org.junit.jupiter.api.Test;

class AccountStoryIT extends BrowserStory {
    private static final String PASSWORD = "trois girafes au guichet";
    private static final Pattern MAIL = Pattern.compile("href=\"(/courrier/\\d+)\"");
    private static final Pattern LINK = Pattern.compile("/connexion/lien/[\\w-]{43}");

    private final String address = UUID.randomUUID() + "@story.example";

    @Test
    void memberComesBackWithALinkAndChoosesAnotherPassword() throws InterruptedException {
        create();
        open("/connexion?vers=/compte");
        page.locator("#address").fill(address);
        page.locator("#go").click();
        page.getByText("Donnez votre mot de passe.").first().waitFor();
        assertAccessible();
        button("Recevoir un lien").click();
        page.getByText("Regardez votre courrier").first().waitFor();
        assertAccessible();
        String link = linkInMail();
        open(link);
        assertAccessible();
        button("Se connecter").click();
        page.waitForURL("**/compte");
        assertThat(page.locator("main").innerText()).contains("Ada Essai");
        assertAccessible();
        link("Mot de passe").click();
        assertThat(page.locator("#current").count()).isZero();
        page.locator("#password").fill("motdepasse12");
        page.getByText("Facile à deviner").waitFor();
        assertAccessible();
        button("Enregistrer").click();
        assertThat(page.locator("main").innerText()).contains("se devine trop vite");
        assertAccessible();
        page.locator("#password").fill("quatre girafes au guichet");
        button("Enregistrer").click();
        page.getByText("Votre mot de passe est changé").waitFor();
        open(link);
        assertThat(page.locator("h1").innerText()).isEqualTo("Ce lien ne sert plus");
        assertAccessible();
    }

    @Test
    void memberSetsUpASecondFactorAndSignsInWithIt() {
        create();
        signIn();
        open("/compte/double-controle");
        assertAccessible();
        String secret = page.locator("main code").innerText().replace(" ", "");
        page.locator("#code").fill("000000");
        button("Mettre en place").click();
        page.getByText("Ce code n’est pas le bon").first().waitFor();
        assertAccessible();
        page.locator("#code").fill(code(secret, 0));
        button("Mettre en place").click();
        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        assertAccessible();
        String onPaper = page.locator(".codes code").first().innerText();
        button("Se déconnecter").click();
        page.waitForURL("**/");
        signIn();
        assertThat(page.url()).contains("/connexion/code");
        assertAccessible();
        page.locator("#code").fill(onPaper);
        page.locator("#go").click();
        page.waitForURL("**/");
        assertThat(page.locator("header").innerText()).contains("Ada Essai");
        open("/compte/double-controle");
        assertThat(page.locator("main").innerText()).contains("Il vous reste 9 codes de secours.");
        assertAccessible();
        page.locator("#code").fill(code(secret, 1));
        button("Retirer le double contrôle").click();
        page.getByText("Le double contrôle est retiré.").waitFor();
    }

    @Test
    void memberEndsASignInFromAfarAndMakesAToken() {
        create();
        signIn();
        comeWith(options -> options.setUserAgent("Mozilla/5.0 (Linux; Android 14) Firefox/128.0"));
        signIn();
        open("/compte/connexions");
        assertThat(page.locator("main").innerText()).contains("Firefox, Android", "Chrome, Linux");
        assertAccessible();
        button("Fermer").click();
        page.getByText("Cette connexion est fermée.").waitFor();
        assertThat(page.locator("main").innerText()).doesNotContain("Chrome, Linux");
        open("/compte/jetons");
        page.locator("#name").fill("Tableau du département");
        button("Créer le jeton").click();
        String token = page.locator("code.secret").innerText();
        assertAccessible();
        Visitor program = visitor().with("Authorization", "Bearer " + token);
        assertThat(program.get("/api/v1/structures?limit=1").statusCode()).isEqualTo(200);
        open("/compte/jetons");
        assertThat(page.locator("main").innerText()).doesNotContain(token).contains("utilisé à l’instant");
        button("Révoquer").click();
        page.getByText("Ce jeton n’ouvre plus rien.").waitFor();
    }

    @Test
    void administratorClosesAnAccountAndOpensItAgain() {
        create();
        signInAs("admin@demo.example");
        open("/admin/comptes");
        assertAccessible();
        page.locator("main input[name=q]").fill(address.substring(0, 20));
        page.locator("main input[name=q]").press("Enter");
        page.waitForURL("**/admin/comptes?q=**");
        link("Ada Essai").click();
        assertAccessible();
        button("Confier l’animation").click();
        page.getByText("C’est fait.").waitFor();
        button("Fermer ce compte").click();
        page.getByText("Compte fermé").first().waitFor();
        assertAccessible();
        button("Rouvrir ce compte").click();
        button("Fermer ce compte").waitFor();
    }

    @Test
    void lastAdministratorStays() {
        signInAs("admin@demo.example");
        open("/admin/comptes?q=admin@demo.example");
        page.locator("main h2 a").click();
        button("Passer membre").click();
        page.getByText("C’est la dernière personne").first().waitFor();
        assertAccessible();
    }

    private void create() {
        visitor().get(AccountDesk.PATH + "?create=" + address);
    }

    private void signIn() {
        open("/connexion");
        page.locator("#address").fill(address);
        page.locator("#password").fill(PASSWORD);
        page.locator("#go").click();
        page.waitForURL(url -> !url.endsWith("/connexion"));
    }

    private static String code(String secret, int later) {
        return visitor()
                .get(AccountDesk.PATH + "?secret=" + secret + "&later=" + later)
                .body();
    }

    private String linkInMail() throws InterruptedException {
        Visitor administrator = visitor().signedInAs("admin@demo.example");
        var mail = MAIL.matcher("");
        Await.until(
                "a mail is there",
                () -> mail.reset(administrator.get("/courrier?q=" + address).body())
                        .find());
        var found = LINK.matcher(administrator.get(mail.group(1)).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static Visitor visitor() {
        return Visitor.of(TestServer.shared());
    }
}
