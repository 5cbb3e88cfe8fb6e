package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindStoryIT extends BrowserStory {
    @Test
    void addressOfTheListHoldsOnlyWhatWasAsked() {
        open("/annuaire");
        page.locator("#q").fill("mediatheque");
        button("Chercher").click();
        page.waitForURL("**/annuaire?q=mediatheque");
        page.locator("#commune").fill("Mourenx");
        button("Chercher").click();
        page.waitForURL("**/annuaire?q=mediatheque&commune=Mourenx&radius=20");
        page.locator("input[name=open][value=weekend]").check();
        button("Appliquer").click();
        page.waitForURL("**/annuaire?*open=weekend*");
        assertThat(page.url()).doesNotContain("verifiedSince", "&day=", "&hour=", "&host=");
    }

    @Test
    void withoutScriptsNothingThatWasNotChosenIsSentAsChosen() {
        comeWith(options -> options.setJavaScriptEnabled(false));
        open("/annuaire");
        button("Chercher").click();
        page.waitForURL("**/annuaire?*");
        assertThat(page.url()).doesNotContain("open=on").contains("&open=&").endsWith("&verifiedSince=");
        assertThat(page.locator("a[href*='open=']").count()).isZero();
    }

    @Test
    void placesAroundMe() {
        comeWith(options ->
                options.setPermissions(List.of("geolocation")).setGeolocation(new Geolocation(43.3712, -0.6064)));
        open("/annuaire");
        button("Autour de moi").click();
        page.waitForURL("**/annuaire?radius=20&lat=43.371&lon=-0.606");
        assertThat(page.locator(".rows li").first().innerText()).contains("km");
        assertAccessible();
    }

    @Test
    void placeThatIsNotToldIsSaidInWords() {
        open("/annuaire");
        button("Autour de moi").click();
        var words = page.locator("#here-refused");
        words.waitFor();
        assertThat(words.innerText()).isNotBlank();
        assertThat(page.url()).endsWith("/annuaire");
        assertAccessible();
    }

    @Test
    void mapIsReadWithTheKeyboard() {
        open("/annuaire?q=orgelles&commune=Mourenx&radius=5");
        Locator place = page.locator("#map .spot[aria-label*='Orgelles']").first();
        place.waitFor();
        place.focus();
        place.press("Enter");
        Locator link = page.locator(".leaflet-popup a[href$='/annuaire/mediatheque-orgelles']");
        link.waitFor();
        page.waitForCondition(() -> isFocused(link));
        page.keyboard().press("Escape");
        link.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForCondition(() -> isFocused(place));
        place.press("Enter");
        page.waitForCondition(() -> isFocused(link));
        page.keyboard().press("Enter");
        page.waitForURL("**/annuaire/mediatheque-orgelles");
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("element => element === document.activeElement");
    }
}
