package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** Paper, and the colours of people who choose their own. */
class LookStoryIT extends BrowserStory {
    private static final String PLACE = "/annuaire/mediatheque-orgelles";

    @Test
    void placeOnPaperIsWhatItTellsAndNothingToPress() {
        open(PLACE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String told : new String[] {"h1", "table.week", "#venir", "dl.facts"}) {
            assertThat(page.locator(told).first().isVisible()).as(told).isTrue();
        }
        for (String pressed : new String[] {".head nav", ".button", ".map", ".crumbs", ".skip"}) {
            assertThat(page.locator(pressed).all()).as(pressed).noneMatch(Locator::isVisible);
        }
        assertThat(page.locator("body").evaluate("body => body.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void everythingStaysSeenInForcedColours() {
        comeWith(options -> options.setForcedColors(ForcedColors.ACTIVE));
        open("/annuaire?commune=Mourenx&radius=20");
        Locator spot = page.locator("#map .spot, #map .bunch").first();
        spot.waitFor();
        for (Locator shape : new Locator[] {page.locator(".chip").first(), button("Chercher"), spot}) {
            assertThat(style(shape, "borderTopStyle")).as(shape.toString()).isEqualTo("solid");
            assertThat(style(shape, "borderTopWidth")).as(shape.toString()).isNotEqualTo("0px");
        }
        Locator link = page.locator(".rows h3 a").first();
        link.focus();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        assertThat(style(link, "outlineStyle")).isNotEqualTo("none");
        assertAccessible();
    }
}
