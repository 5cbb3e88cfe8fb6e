package org.entraidants.directory.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Relays over HTTP: a member proposes, an animator keeps. */
class RelaysIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final Visitor MEMBER = VISITOR.signedInAs("aidant@demo.example");
    private static final Visitor ANIMATOR = VISITOR.signedInAs("animatrice@demo.example");

    private final String name = "Mairie essai " + Long.toString(System.nanoTime(), 36);

    private HttpResponse<String> propose(Map<String, String> changes) {
        var fields = new TreeMap<>(Map.of(
                "relay", "relay",
                "jakarta.faces.ViewState", "stateless",
                "kind", "TOWN_HALL",
                "name", name,
                "postcode", "64230",
                "commune", "Lescar",
                "when", "le mardi matin",
                "detects", "true",
                "save", "save"));
        fields.putAll(changes);
        return MEMBER.with("Content-Type", "application/x-www-form-urlencoded").post("/relais/proposer", form(fields));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static HttpResponse<String> press(Visitor caller, String button, String id) {
        return caller.with("Content-Type", "application/x-www-form-urlencoded").post("/relais", button + "=" + id);
    }

    private String id() {
        Matcher row = Pattern.compile("(?s)<h3>" + name + "</h3>.*?/relais/(\\d+)\"")
                .matcher(ANIMATOR.get("/relais").body());
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    @Test
    void relayIsPublicOnceAnAnimatorHasKeptIt() throws InterruptedException {
        assertThat(propose(Map.of()).statusCode()).isEqualTo(302);
        assertThat(propose(Map.of()).statusCode()).isEqualTo(302);
        assertThat(MEMBER.get("/relais").body().split("<h3>" + name, -1)).hasSize(2);
        assertThat(VISITOR.get("/relais").body()).doesNotContain(name);
        assertThat(VISITOR.get("/qui-aide/64230-lescar").body()).doesNotContain(name);
        String id = id();
        assertThat(press(ANIMATOR, "keep", id).statusCode()).isEqualTo(302);
        assertThat(VISITOR.get("/relais").body()).contains(name);
        Await.until("the page is made anew", () -> near().contains(name));
        assertThat(near()).contains("Relais de proximité");
        assertThat(VISITOR.get("/annuaire?commune=Lescar&radius=5&unseen=" + name.hashCode())
                        .body())
                .contains(name);
        assertThat(press(ANIMATOR, "ask", id).body()).contains("Oui, retirer");
        assertThat(press(ANIMATOR, "remove", id).statusCode()).isEqualTo(302);
        assertThat(VISITOR.get("/relais").body()).doesNotContain(name);
        Await.until("the page is made anew", () -> !near().contains(name));
    }

    private static String near() {
        return VISITOR.get("/qui-aide/64230-lescar").body();
    }

    @Test
    void onlyAnAnimatorKeepsAndRemoves() {
        propose(Map.of());
        String id = id();
        assertThat(press(MEMBER, "keep", id).statusCode()).isEqualTo(403);
        assertThat(press(MEMBER, "remove", id).statusCode()).isEqualTo(403);
        assertThat(press(VISITOR, "remove", id).statusCode()).isIn(401, 403);
        assertThat(VISITOR.get("/relais").body()).doesNotContain(name);
    }

    @Test
    void mistakesAreToldAtTheirFields() {
        assertThat(propose(Map.of("commune", "Brest")).body()).contains("Cette commune n’existe pas");
        assertThat(propose(Map.of("phone", "12")).body()).contains("Ce numéro de téléphone n’existe pas");
        assertThat(propose(Map.of("name", "Pour le 1 85 05 78 006 084 91")).body())
                .contains("numéro de sécurité sociale");
        assertThat(ANIMATOR.get("/relais").body()).doesNotContain("1 85 05 78");
    }

    @Test
    void pageOfACommuneShowsPlacesAndTheFormLeadsToIt() {
        assertThat(VISITOR.get("/qui-aide?commune=Pau").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/qui-aide/64000-pau"));
        assertThat(VISITOR.get("/qui-aide/64150-mourenx").body())
                .contains("Qui aide près de Mourenx", "Camille Larrieu", "data:image/svg+xml");
        assertThat(VISITOR.get("/en/qui-aide/64000-pau").body()).contains("Who helps near Pau");
        assertThat(VISITOR.get("/qui-aide/nulle-part-sur-terre").body()).contains("nulle part sur terre");
    }
}
