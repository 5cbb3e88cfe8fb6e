package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entraidants.harness.IdentityProvider;
import org.entraidants.harness.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A network whose OpenID Connect provider does not answer. */
class ProviderAwayStoryIT extends BrowserStory {
    private static TestServer network;

    @BeforeAll
    static void start() throws IOException {
        network = TestServer.with(new IdentityProvider().settings());
    }

    @AfterAll
    static void stop() {
        network.close();
    }

    @Override
    protected TestServer server() {
        return network;
    }

    @Test
    void otherWaysIntoTheNetworkStayOpen() {
        open("/connexion?vers=/annuaire");
        button("Se connecter avec " + IdentityProvider.NAME).click();
        page.waitForURL(network.url("/connexion/fournisseur"));
        assertThat(page.locator("h1").innerText()).isEqualTo(IdentityProvider.NAME + " ne répond pas");
        assertAccessible();
        link("Se connecter autrement").click();
        page.locator("#address").fill("aidant@demo.example");
        page.locator("#password").fill(TestServer.DEMO_PASSWORD);
        page.locator("#go").click();
        page.waitForURL(network.url("/"));
        open("/compte");
        assertThat(page.url()).isEqualTo(network.url("/compte"));
    }
}
