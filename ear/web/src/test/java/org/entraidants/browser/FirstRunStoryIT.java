package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.entraidants.harness.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first visit of an empty network. */
class FirstRunStoryIT extends BrowserStory {
    private static final Pattern CODE = Pattern.compile("donnez le code (\\d{6})");

    private static TestServer empty;

    @BeforeAll
    static void start() throws IOException {
        empty = TestServer.with(Map.of("ENTRAIDANTS_DEMO", "false"));
    }

    @AfterAll
    static void stop() {
        empty.close();
    }

    @Override
    protected TestServer server() {
        return empty;
    }

    @Test
    void whoeverReadsTheConsoleBecomesAdministrator() throws IOException {
        open("/annuaire");
        assertThat(page.url()).endsWith("/premiers-pas");
        assertAccessible();
        fill("000000", "trop court");
        assertThat(page.locator("main").innerText()).contains("12 caractères");
        assertAccessible();
        fill("00000x", "un mot de passe assez long");
        page.getByText("Ce n’est pas le code").first().waitFor();
        assertAccessible();
        fill(code(), "un mot de passe assez long");
        page.waitForURL(empty.url("/"));
        assertThat(page.title()).contains("Réseau des Essais");
        assertAccessible();
        open("/admin/imports");
        assertThat(page.locator("h1").innerText()).isEqualTo("Importer un fichier de lieux");
        open("/premiers-pas");
        assertThat(page.locator("form#first-run").count()).isZero();
    }

    private void fill(String code, String password) {
        page.locator("#code").fill(code);
        page.locator("#networkName").fill("Réseau des Essais");
        page.locator("#name").fill("Ada Essai");
        page.locator("#address").fill("ada@reseau-essais.example");
        page.locator("#password").fill(password);
        page.locator("main form button[type=submit]").click();
        page.waitForLoadState();
    }

    private static String code() throws IOException {
        var code = CODE.matcher(empty.console());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
