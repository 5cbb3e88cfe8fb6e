package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.util.ArrayList;
import org.entraidants.harness.IdentityProvider;
import org.entraidants.harness.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in by an OpenID Connect provider that runs for this story. */
class ProviderStoryIT extends BrowserStory {
    private static final String BUTTON = "Se connecter avec " + IdentityProvider.NAME;

    private static IdentityProvider provider;
    private static TestServer network;

    @BeforeAll
    static void start() throws IOException {
        provider = new IdentityProvider();
        network = TestServer.with(provider.settings());
        provider.start(network);
    }

    @AfterAll
    static void stop() {
        provider.close();
        network.close();
    }

    @Override
    protected TestServer server() {
        return network;
    }

    @Test
    void helperComesInByTheProviderAndGoesOutBoth() {
        open("/connexion?vers=/compte/connexions");
        assertAccessible();
        pressAndSignIn("aidant@demo.example");
        page.waitForURL(network.url("/compte/connexions"));
        assertThat(identities()).contains("aidant@demo.example", provider.address());
        assertAccessible();
        button("Détacher").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("Aucun compte d’ailleurs n’ouvre le vôtre");
        button("Lier mon compte " + IdentityProvider.NAME).click();
        page.waitForURL(network.url("/compte/connexions"));
        assertThat(identities()).contains("aidant@demo.example");
        button("Se déconnecter").click();
        page.waitForURL(network.url("/deconnexion"));
        assertThat(title()).isEqualTo("Vous êtes déconnecté d’ici");
        assertThat(button("Se déconnecter").count()).isZero();
        assertAccessible();
        link("Se déconnecter aussi de").click();
        page.waitForURL(url -> url.startsWith(network.url("/?state=")));
        open("/connexion");
        button(BUTTON).click();
        page.waitForURL(provider.address() + "/login");
    }

    @Test
    void englishReaderComesBackToEnglishPages() {
        open("/en/connexion?vers=/annuaire");
        button("Sign in with " + IdentityProvider.NAME).click();
        signInThere("aidant@demo.example");
        page.waitForURL(network.url("/en/annuaire"));
        open("/en/compte/connexions");
        assertThat(identities()).contains("Linked accounts");
    }

    @Test
    void strangerIsToldHowToJoin() {
        open("/connexion");
        pressAndSignIn("inconnue@ailleurs.example");
        page.waitForURL(url -> url.contains("/connexion/fournisseur?suite="));
        assertThat(title()).isEqualTo("Vous n’avez pas encore de compte ici");
        assertAccessible();
        open("/compte");
        assertThat(page.url()).contains("/connexion?");
    }

    @Test
    void addressThatNobodyVouchesForOpensNothing() {
        open("/connexion");
        pressAndSignIn("animatrice@demo.example");
        page.waitForURL(url -> url.contains("/connexion/fournisseur?suite="));
        assertThat(title()).isEqualTo(IdentityProvider.NAME + " ne garantit pas votre adresse mail");
        assertAccessible();
    }

    @Test
    void wayBackWorksOnce() {
        var ways = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().contains("/connexion/retour?")) {
                ways.add(request.url());
            }
        });
        open("/connexion");
        pressAndSignIn("aidant@demo.example");
        page.waitForURL(network.url("/"));
        assertThat(ways).hasSize(1);
        page.navigate(ways.get(0));
        assertThat(title()).isEqualTo("Cette connexion n’est plus valable");
        comeWith(options -> {});
        page.navigate(ways.get(0));
        assertThat(title()).isEqualTo("Cette connexion n’est plus valable");
        assertAccessible();
        open("/compte");
        assertThat(page.url()).contains("/connexion?");
    }

    /** Who is lured onto the way back of somebody else's try must not come in as that person. */
    @Test
    void wayBackOfSomebodyElseLeadsNowhere() {
        var ways = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().contains("/connexion/retour?")) {
                ways.add(request.url());
            }
        });
        open("/connexion");
        button(BUTTON).click();
        page.waitForURL(provider.address() + "/login");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("entraidants-provider"));
        signInThere("aidant@demo.example");
        page.waitForURL(url -> url.contains("/connexion/fournisseur?suite=STALE"));
        assertThat(ways).hasSize(1);
        comeWith(options -> {});
        open("/connexion");
        button(BUTTON).click();
        page.waitForURL(provider.address() + "/login");
        page.navigate(ways.get(0));
        assertThat(title()).isEqualTo("Cette connexion n’est plus valable");
        open("/compte");
        assertThat(page.url()).contains("/connexion?");
    }

    private void pressAndSignIn(String address) {
        button(BUTTON).click();
        signInThere(address);
    }

    private void signInThere(String address) {
        page.locator("#username").fill(address);
        page.locator("#password").fill(IdentityProvider.PASSWORD);
        page.locator("button[type=submit]").click();
    }

    private String identities() {
        return page.locator("#identities").innerText();
    }

    private String title() {
        return page.locator("h1").innerText();
    }
}
