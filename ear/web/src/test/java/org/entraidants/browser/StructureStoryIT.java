package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StructureStoryIT extends BrowserStory {
    private static final String CALENDAR = """
            nom;début;dernier jour;territoire
            Vacances de Noël;2098-12-19;2099-01-04;Corse
            """;

    @Test
    void helperReadsWhatAPlaceDoesOnAPhone() {
        comeWith(options -> options.setViewportSize(390, 844));
        for (String place : new String[] {"mediatheque-orgelles", "mediabus-haut-pays", "point-jeunes-chalosse"}) {
            open("/annuaire/" + place);
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(place)
                    .isTrue();
            assertAccessible();
        }
    }

    @Test
    void vanStandsOnTheMapAndInTheList() {
        open("/annuaire?commune=Sarrance&radius=20");
        assertThat(page.locator("[data-stop]").count()).isPositive();
        Locator van = page.locator("#map .stop-spot[aria-label*='Sarrance']").first();
        van.waitFor();
        van.focus();
        van.press("Enter");
        page.locator(".leaflet-popup a[href*='#arrets']").first().waitFor();
        assertAccessible();
    }

    @Test
    void animatorBringsTheSchoolHolidays() {
        signInAs("animatrice@demo.example");
        open("/admin/vacances");
        assertAccessible();
        send("vacances-corse.csv", CALENDAR.replace("2099-01-04", "demain"));
        page.getByText("Rien n’a été changé").waitFor();
        assertThat(page.locator("body").innerText())
                .contains(
                        "« demain » n’est pas une date".replace("« ", "«\u202F").replace(" »", "\u202F»"));
        send("vacances-corse.csv", CALENDAR);
        page.getByText("est pris en compte").waitFor();
        assertThat(page.locator("table").innerText()).contains("Corse", "Vacances de Noël");
        assertAccessible();
        button("Supprimer vacances-corse.csv").click();
        assertAccessible();
        button("Oui, supprimer").click();
        page.getByText("Le calendrier est supprimé").waitFor();
        assertThat(page.locator("main").innerText()).doesNotContain("vacances-corse.csv");
    }

    private void send(String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        button("Apporter ce calendrier").click();
    }
}
