package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GiveBackStoryIT extends BrowserStory {
    private HttpServer partner;
    private String html = "";

    @BeforeEach
    void openPartner() throws IOException {
        partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partner.createContext("/", this::answer);
        partner.start();
    }

    @AfterEach
    void closePartner() {
        partner.stop(0);
    }

    @Test
    void listIsTakenAwayAsAFile() throws Exception {
        open("/annuaire?commune=Mourenx&radius=5");
        var download = page.waitForDownload(() -> link("CSV, schéma national").click());
        assertThat(download.suggestedFilename()).endsWith("_entraidants_lieux-de-mediation-numerique_reseau.csv");
        assertThat(Files.readString(download.path())).startsWith("id,").contains("Orgelles");
        var map = page.waitForDownload(() -> link("GeoJSON").click());
        assertThat(map.suggestedFilename()).endsWith(".geojson");
        assertAccessible();
    }

    @Test
    void memberKeepsASearchChangesItAndForgetsIt() {
        comeWith(options -> options.setJavaScriptEnabled(false));
        signInAs("referente@demo.example");
        open("/annuaire?commune=Mourenx&radius=10&service=Aide+aux+d%C3%A9marches+administratives");
        link("Garder cette recherche").click();
        assertThat(page.locator("#name").inputValue()).contains("Mourenx", "Démarches");
        page.locator("#name").fill("");
        button("Garder").click();
        assertThat(page.locator(".errors").innerText()).contains("Donnez un nom");
        page.locator("#name").fill("Démarches près d’ici");
        page.locator("#frequency").selectOption("DAILY");
        button("Garder").click();
        page.waitForURL("**/compte/recherches");
        var row = page.locator(".rows li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(page.locator(
                                "a",
                                new com.microsoft.playwright.Page.LocatorOptions()
                                        .setHasText("Démarches près d’ici"))));
        assertThat(row.locator("select").inputValue()).isEqualTo("DAILY");
        row.locator("select").selectOption("NONE");
        row.locator("button[name=change]").click();
        page.waitForURL("**/compte/recherches");
        assertThat(row.locator("select").inputValue()).isEqualTo("NONE");
        row.locator("h2 a").click();
        assertThat(page.url()).contains("commune=Mourenx", "radius=10");
        open("/compte/recherches");
        row.locator("button[name=forget]").click();
        page.waitForURL("**/compte/recherches");
        assertThat(row.count()).isZero();
    }

    @Test
    void pagesOfKeptSearchesStandInNobodysWay() {
        signInAs("aidant@demo.example");
        open("/compte/recherches");
        assertThat(page.locator(".rows h2").first().innerText()).contains("Mourenx");
        assertAccessible();
        open("/compte/recherches/nouvelle?commune=Mourenx");
        assertAccessible();
        open("/recherches/arreter/" + "x".repeat(43));
        assertAccessible();
    }

    @Test
    void listIsComposedForAPartner() {
        signInAs("aidant@demo.example");
        open("/annuaire?commune=Mourenx&radius=10");
        link("Mettre cette liste sur un autre site").click();
        page.locator("#theme").selectOption("light");
        page.locator("#accent").fill("ffee00");
        button("Composer").click();
        assertThat(page.locator(".errors").innerText()).contains("trop peu du fond");
        assertAccessible();
        page.locator("#accent").fill("7a2048");
        button("Composer").click();
        String snippet = page.locator("#snippet").inputValue();
        assertThat(snippet)
                .startsWith("<iframe src=\"http")
                .contains("commune=Mourenx&amp;radius=10&amp;theme=light&amp;accent=7a2048");
        page.frameLocator(".preview").locator(".rows li").first().waitFor();
        assertAccessible();
    }

    @Test
    void partnerShowsTheListInBothFacesWithoutACookie() {
        for (ColorScheme face : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            comeWith(options -> options.setColorScheme(face));
            FrameLocator list = partner("?commune=Mourenx&radius=10&accent=7a2048");
            list.locator(".rows li").first().waitFor();
            list.locator("#map .leaflet-control-zoom").waitFor();
            assertThat(list.locator(".rows h3 a").first().getAttribute("target"))
                    .isEqualTo("_blank");
            assertThat(list.locator("header, footer, nav").count()).isZero();
            assertAccessible();
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    @Test
    void partnerChoosesTheFaceWhateverTheReadersDevice() {
        comeWith(options -> options.setColorScheme(ColorScheme.LIGHT));
        FrameLocator list = partner("?commune=Mourenx&radius=10&theme=dark&accent=ffb3cc");
        var link = list.locator(".rows h3 a").first();
        link.waitFor();
        assertThat(style(link, "color")).isEqualTo("rgb(255, 179, 204)");
        assertThat(style(list.locator("html"), "backgroundColor")).isEqualTo("rgb(20, 25, 26)");
        assertAccessible();
        var opened = page.context().waitForPage(link::click);
        opened.waitForURL("**/annuaire/*");
    }

    /** The page of a partner on a host of its own, which shows the list in a frame. */
    private FrameLocator partner(String query) {
        html = "<!DOCTYPE html><html lang='fr'><head><title>Partenaire</title></head><body><main><h1>Partenaire</h1>"
                + "<iframe title='Lieux' width='1100' height='700' src='" + server().url("/encart/annuaire" + query)
                + "'></iframe></main></body></html>";
        page.navigate("http://127.0.0.1:" + partner.getAddress().getPort());
        return page.frameLocator("iframe");
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
