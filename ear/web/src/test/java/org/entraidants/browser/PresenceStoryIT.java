package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** An animator stands at the door: people come, the connection goes, somebody comes who has not asked. */
class PresenceStoryIT extends BrowserStory {
    private static final String ANIMATOR = "animatrice@demo.example";

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void peopleAreNotedAtTheDoorAlsoWithoutAConnection() {
        long id = workshopInHalfAnHour("Zoé Essai", "Ana Essai");
        signInAs(ANIMATOR);
        open("/agenda/" + id);
        link("Les présences").click();
        page.waitForURL("**/presence");
        assertThat(page.locator(".counted").innerText()).contains("0", "sur 2 inscrits");
        assertAccessible();
        button("Est là Ana Essai").click();
        page.locator(".there").waitFor();
        page.context().setOffline(true);
        button("Est là Zoé Essai").click();
        page.locator(".unsent.wait").waitFor();
        assertThat(page.locator(".unsent").innerText()).contains("Pas de connexion", "1");
        assertThat(page.locator("[data-there]").innerText()).isEqualTo("2");
        assertAccessible();
        page.locator("#name").fill("Ada Sans-Réseau");
        button("Ajouter et noter présent").click();
        page.waitForCondition(() -> page.locator("[data-there]").innerText().equals("3"));
        page.context().setOffline(false);
        page.locator(".arrivals .there").nth(2).waitFor();
        assertThat(page.locator(".arrivals").innerText()).contains("Ada Sans-Réseau");
        button("Annuler Ana Essai").click();
        page.waitForCondition(() -> page.evaluate("() => localStorage.length").equals(0));
        page.locator("#name").fill("Léo Sans-Rien");
        button("Ajouter et noter présent").click();
        page.locator(".notice").waitFor();
        assertThat(page.locator(".counted").innerText()).contains("3", "sur 4 inscrits");
        assertThat(page.locator(".arrivals").innerText()).contains("Léo Sans-Rien", "Sans inscription");
        assertAccessible();
    }

    @Test
    void registeredPersonHasACodeToShow() {
        long id = workshopInHalfAnHour();
        signInAs(ANIMATOR);
        open("/agenda/" + id);
        button("Je viens").click();
        page.locator(".notice").waitFor();
        link("Mon inscription").click();
        page.locator(".own-code img").waitFor();
        assertAccessible();
    }

    private long workshopInHalfAnHour(String... people) {
        Visitor animator = Visitor.of(server()).signedInAs(ANIMATOR).with("Content-Type", "application/json");
        Instant start = Instant.now().plusSeconds(1800).truncatedTo(ChronoUnit.MINUTES);
        long id = JsonParser.parseString(
                        animator.post("/api/v1/events", """
                        {"title":"Atelier %s","kind":"workshop","start":"%s","end":"%s","seats":9,"place":"Salle commune",
                         "commune":"Pau"}""".formatted(word, start, start.plusSeconds(5400)))
                                .body())
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        for (String name : people) {
            String address = UUID.randomUUID() + "@essai.example";
            animator.post(
                    "/api/v1/events/" + id + "/registrations",
                    "{\"name\":\"%s\",\"email\":\"%s\"}".formatted(name, address));
        }
        return id;
    }
}
