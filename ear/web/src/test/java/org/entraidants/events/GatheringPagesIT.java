package org.entraidants.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Planning and reading without JavaScript. */
class GatheringPagesIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private final Visitor animator = as("animatrice");
    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final LocalDate day = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(200);

    @Test
    void draftIsPlannedPublishedMovedAndCancelled() throws InterruptedException {
        String path = begun("Atelier " + word);
        keep(path, "ou", "mode=onSite&site=0&place=Salle+commune&commune=Pau&postcode=64000");
        keep(path, "programme", "time-1=10%3A15&title-1=Accueil&who-1=Deux+invit%C3%A9s");
        assertThat(VISITOR.get(path).statusCode()).isEqualTo(404);
        assertThat(as("aidant").get(path).statusCode()).isEqualTo(404);
        assertThat(post(animator, path + "/gestes", "deed=publish").statusCode())
                .isEqualTo(302);
        assertThat(VISITOR.get(path).body())
                .contains("Salle commune", "Accueil", "Deux invités", "EventScheduled")
                .contains("OfflineEventAttendanceMode");
        Await.until(
                "it is found", () -> VISITOR.get("/recherche?q=" + word).body().contains(path));
        keep(path, "quand", "day=" + day.plusDays(1) + "&begin=10%3A00&end=11%3A00&zone=Europe%2FParis");
        Await.until("it has moved", () -> VISITOR.get(path).body().contains("EventRescheduled"));
        assertThat(VISITOR.get(path).body()).contains("previousStartDate\":\"" + day);
        post(animator, path + "/gestes", "deed=cancel&reason=Salle+prise");
        Await.until("it is cancelled", () -> VISITOR.get(path).body().contains("EventCancelled"));
        assertThat(VISITOR.get(path).body()).contains("Salle prise").doesNotContain("Je viens");
        assertThat(VISITOR.get("/agenda/calendrier.ics").body()).contains("STATUS:CANCELLED");
    }

    @Test
    void formSentTwiceIsOneGathering() {
        String form = form("Deux fois " + word) + "&form=" + UUID.randomUUID();
        String first = place(post(animator, "/agenda/nouveau", form));
        assertThat(place(post(animator, "/agenda/nouveau", form))).isEqualTo(first);
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        var answer = post(
                animator, "/agenda/nouveau", "send=1&kind=workshop&title=" + word + "&day=&begin=25%3A00&end=10%3A00");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("href=\"#day\"", "href=\"#begin\"", "value=\"" + word + "\"");
    }

    @Test
    void personalDataAreShownAndNotKept() {
        var answer = post(
                animator, "/agenda/nouveau", form(word + " pour 2 69 05 49 588 157 80") + "&form=" + UUID.randomUUID());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("name=\"mask\"");
    }

    @Test
    void twoWhoChangeOnePartMeet() {
        String path = begun("À deux " + word);
        String seen = seen(path, "places");
        String sent = "send=1&seen=" + seen + "&seats=5&guests=1&answerHours=24";
        assertThat(post(animator, path + "/modifier/places", sent).statusCode()).isEqualTo(302);
        assertThat(post(animator, path + "/modifier/places", sent).body()).contains("Quelqu’un d’autre");
    }

    @Test
    void groupSeesWhatIsForIt() {
        String path = begun("Entre nous " + word);
        keep(path, "pour-qui", "visibility=GROUP&invited=mediatheque-orgelles");
        post(animator, path + "/gestes", "deed=publish");
        assertThat(as("referente").get(path).statusCode()).isEqualTo(200);
        assertThat(VISITOR.get(path).statusCode()).isEqualTo(404);
        assertThat(VISITOR.get("/agenda/calendrier.ics").body()).doesNotContain(word);
    }

    @Test
    void copiesKeepTheirHourAndAreDrafts() {
        String path = begun("Série " + word);
        var answer = post(animator, path + "/gestes", "deed=repeat&rhythm=MONTHLY&times=3&form=" + UUID.randomUUID());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(animator.get(path).body().split("class=\"day\"", -1)).hasSize(4);
        assertThat(VISITOR.get(place(answer)).statusCode()).isEqualTo(404);
    }

    @Test
    void viewsNeedNoScript() {
        String month = day.toString().substring(0, 7);
        String path = begun("Au mois " + word);
        post(animator, path + "/gestes", "deed=publish");
        assertThat(VISITOR.get("/agenda?vue=mois&mois=" + month + "&x=" + word).body())
                .contains("Au mois " + word);
        assertThat(VISITOR.get("/agenda?vue=carte&x=" + word).body()).contains("Au mois " + word, "data-map=\"rows\"");
        assertThat(VISITOR.get("/agenda?genre=webinaire&x=" + word).body()).doesNotContain("Au mois " + word);
        assertThat(VISITOR.get("/agenda?vue=mois&mois=pas-un-mois").statusCode())
                .isEqualTo(200);
    }

    private String form(String title) {
        return "send=1&kind=workshop&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&day=" + day
                + "&begin=10%3A00&end=11%3A00&zone=Europe%2FParis";
    }

    private String begun(String title) {
        var answer = post(animator, "/agenda/nouveau", form(title) + "&form=" + UUID.randomUUID());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return place(answer).replaceFirst("/modifier/.*", "");
    }

    private void keep(String path, String part, String fields) {
        var answer = post(animator, path + "/modifier/" + part, "send=1&seen=" + seen(path, part) + "&" + fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String seen(String path, String part) {
        var seen = SEEN.matcher(animator.get(path + "/modifier/" + part).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private static HttpResponse<String> post(Visitor who, String path, String form) {
        return who.with("Content-Type", "application/x-www-form-urlencoded").post(path, form);
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    private static Visitor as(String name) {
        return VISITOR.signedInAs(name + "@demo.example");
    }
}
