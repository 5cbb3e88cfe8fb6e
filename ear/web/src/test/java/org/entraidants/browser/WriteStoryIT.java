package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A helper who does not know the word Markdown writes a longer text. */
class WriteStoryIT extends BrowserStory {
    private static final String MEMBER = "aidant@demo.example";

    /** The example of the number's own documentation; nobody has it. */
    private static final String NIR = "2 69 05 49 588 157 80";

    @BeforeEach
    void openEmptyEditor() {
        open("/styles");
        area().fill("");
    }

    @Test
    void helperDressesWordsByMouseAndByKeyboard() {
        type("Bonjour");
        page.keyboard().press("Control+a");
        tool("bold").click();
        assertWritten("**Bonjour**");
        page.keyboard().press("Control+b");
        assertWritten("Bonjour");
        page.keyboard().press("Control+i");
        assertWritten("*Bonjour*");
        page.keyboard().press("Control+b");
        assertWritten("***Bonjour***");
        page.keyboard().press("Control+i");
        assertWritten("**Bonjour**");
        page.keyboard().press("Control+b");
        assertWritten("Bonjour");
        page.keyboard().press("Control+z");
        assertWritten("**Bonjour**");
        page.keyboard().press("Control+b");

        area().focus();
        page.keyboard().press("Shift+Tab");
        assertThat(tool("bold").evaluate("button => button === document.activeElement"))
                .isEqualTo(true);
        for (int steps = 0; steps < 3; steps++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
        assertWritten("- Bonjour");
    }

    @Test
    void aListGoesOnUntilAnEmptyItem() {
        tool("numbers").click();
        type("un\ndeux\n\nsuite");
        assertWritten("1. un\n2. deux\n\nsuite");
    }

    @Test
    void aLinkIsAskedForInWords() {
        type("la Caf");
        page.keyboard().press("Control+a");
        tool("link").click();
        assertAccessible();
        assertThat(page.locator("#answer-link-words").inputValue()).isEqualTo("la Caf");
        page.locator("#answer-link-to").fill("caf.fr/aides (page)");
        page.keyboard().press("Enter");
        assertWritten("[la Caf](caf.fr/aides%20%28page%29)");
    }

    @Test
    void aTableOfASpreadsheetIsPastedAsATable() {
        type("Voici");
        paste("Pièce\tDélai\nRelevé | copie\t2 jours\n\"Deux\nlignes\"\t\"il a dit \"\"oui\"\"\"\n");
        assertWritten("""
                Voici

                | Pièce | Délai |
                |---|---|
                | Relevé \\| copie | 2 jours |
                | Deux lignes | il a dit "oui" |

                """);
        area().fill("");
        paste("une ligne\net\tune autre\n");
        assertThat(area().inputValue()).isEmpty();
    }

    @Test
    void namesAreOfferedAfterTwoLetters() {
        type("Merci @c");
        assertThat(names().count()).isZero();
        type("am");
        names().first().waitFor();
        assertThat(names().allInnerTexts()).containsExactly("Camille Larrieu", "Camille Etcheverry");
        assertAccessible();
        page.keyboard().press("ArrowDown");
        assertThat(area().getAttribute("aria-activedescendant")).isEqualTo("answer-names-1");
        page.keyboard().press("Enter");
        assertWritten("Merci @[Camille Etcheverry] ");
        type("et @elo");
        names().first().click();
        assertWritten("Merci @[Camille Etcheverry] et @[Élodie Casenave] ");
        type("@jean");
        names().first().waitFor();
        page.keyboard().press("Escape");
        assertThat(names().count()).isZero();
    }

    @Test
    void theEndOfTheRoomIsSeenComing() {
        assertThat(page.locator(".count").isVisible()).isFalse();
        area().fill("a".repeat(1_990));
        assertThat(page.locator(".count").innerText()).isEqualTo("Caractères restants\u00a0: 10");
        area().fill("a".repeat(2_005));
        assertThat(page.locator(".count").innerText()).isEqualTo("Caractères en trop\u00a0: 5");
    }

    @Test
    void memberSeesThePreviewWithoutLeavingThePage() {
        signInAs(MEMBER);
        openEmptyEditor();
        area().fill("Demander **le formulaire**.");
        preview().click();
        shown().locator("strong").waitFor();
        assertThat(shown().locator("strong").innerText()).isEqualTo("le formulaire");
        assertAccessible();
        area().fill("Madame, " + NIR);
        preview().click();
        shown().locator(".note li").waitFor();
        assertThat(shown().innerText()).contains(NIR, "numéro de sécurité sociale");
        assertThat(shown().locator(".prose").innerText()).isEmpty();
        assertAccessible();
    }

    @Test
    void thePageItselfShowsThePreviewWhereNoScriptRuns() {
        comeWith(options -> options.setJavaScriptEnabled(false));
        open("/styles");
        assertThat(page.locator(".toolbar").isVisible()).isFalse();
        area().fill("Demander **le formulaire** <b>.");
        preview().click();
        assertThat(shown().locator("strong").innerText()).isEqualTo("le formulaire");
        assertThat(area().inputValue()).isEqualTo("Demander **le formulaire** <b>.");
        area().fill("Madame, " + NIR);
        preview().click();
        assertThat(shown().innerText()).contains(NIR, "numéro de sécurité sociale");
    }

    @Test
    void everythingFitsATelephone() {
        comeWith(options -> options.setViewportSize(390, 844));
        open("/styles");
        assertThat(page.locator("body").evaluate("body => body.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        for (Locator button : page.locator(".toolbar button").all()) {
            assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44);
            assertThat(button.boundingBox().width).isGreaterThanOrEqualTo(44);
        }
        page.locator(".how summary").click();
        assertAccessible();
    }

    private Locator area() {
        return page.locator("#answer");
    }

    private Locator tool(String does) {
        return page.locator("[data-does=" + does + "]");
    }

    private Locator names() {
        return page.locator("#answer-names:not([hidden]) [role=option]");
    }

    private Locator preview() {
        return page.locator("button[name=preview]");
    }

    private Locator shown() {
        return page.locator("#answer-preview");
    }

    /** At the end of what is written, key by key. */
    private void type(String words) {
        area().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    private void paste(String text) {
        area().evaluate("""
                (area, text) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }
                """, text);
    }

    private void assertWritten(String text) {
        assertThat(area().inputValue()).isEqualTo(text);
    }
}
