package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Two places of a file that are one: found after the import, merged through the page, and what everybody sees then. */
class DuplicatesIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final Visitor ANIMATOR = VISITOR.signedInAs("animatrice@demo.example");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String word = letters();
    private final NationalFile file = NationalFile.ofEightPlaces(word)
            .first(2)
            .with(0, "nom", cell -> "Atelier " + word)
            .with(1, "nom", cell -> "Association Atelier " + word)
            .with(0, "adresse", cell -> "3 rue " + word)
            .with(1, "adresse", cell -> "3 RUE " + word)
            .with(1, "latitude", cell -> "48.39013")
            .with(1, "longitude", cell -> "-4.48634");

    @Test
    void mergedSheetIsShownNowhereAndItsAddressLeadsOn() throws InterruptedException {
        SentFile.applied(ANIMATOR, file);
        String page = pair();
        String merger = merge(page);
        String kept = group(ANIMATOR.get(merger).body(), "/annuaire/([^\"]*" + word + "[^\"]*)\"");
        String gone = group(ANIMATOR.get(merger).body(), "L’ancienne adresse, ([^,]*),");
        HttpResponse<String> moved = VISITOR.get("/annuaire/" + gone);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains("/annuaire/" + kept);
        assertThat(VISITOR.get("/en/annuaire/" + gone).headers().firstValue("Location"))
                .contains("/en/annuaire/" + kept);
        HttpResponse<String> api = VISITOR.get("/api/v1/structures/" + gone);
        assertThat(api.statusCode()).isEqualTo(301);
        assertThat(api.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1/structures/" + kept);
        Await.until("the merged sheet is out of the index", () -> found().equals("1"));
        assertThat(NationalFile.read(VISITOR.get("/api/v1/structures.csv").body())
                        .from(word)
                        .rows())
                .hasSize(1);
        assertThat(ANIMATOR.get("/annuaire/" + gone + "/corriger").statusCode()).isEqualTo(404);
        assertThat(ANIMATOR.get(page).body()).doesNotContain("name=\"merge\"");
    }

    @Test
    void importAgainFindsTheKeptSheetAndMakesNoNewOne() throws InterruptedException {
        SentFile.applied(ANIMATOR, file);
        String merger = merge(pair());
        var again = SentFile.applied(ANIMATOR, file);
        assertThat(again.count("unchanged")).as(again.report()).isEqualTo(2);
        assertThat(again.count("created")).isZero();
        var changed = SentFile.applied(ANIMATOR, file.with(1, "telephone", cell -> "+33298000077"));
        assertThat(changed.count("created")).isZero();
        assertThat(ANIMATOR.with("Content-Type", FORM).post(merger, "undo=1").statusCode())
                .isEqualTo(302);
        assertThat(ANIMATOR.get(merger).body()).contains("Annulée par");
        Await.until("both sheets are found", () -> found().equals("2"));
        var third = SentFile.applied(ANIMATOR, file.with(1, "telephone", cell -> "+33298000077"));
        assertThat(third.count("created")).isZero();
        assertThat(NationalFile.read(VISITOR.get("/api/v1/structures.csv").body())
                        .from(word)
                        .csv())
                .contains("+33298000077");
    }

    @Test
    void doubleClickIsOneMergerAndBadFormsAreHarmless() throws InterruptedException {
        SentFile.applied(ANIMATOR, file);
        String page = pair();
        String form = form(page);
        assertThat(ANIMATOR.with("Content-Type", FORM)
                        .post(page, "merge=1&other=1&part-NAME=NONSENSE")
                        .statusCode())
                .isEqualTo(302);
        String first = location(ANIMATOR.with("Content-Type", FORM).post(page, form));
        String second = location(ANIMATOR.with("Content-Type", FORM).post(page, form));
        assertThat(first).contains("/admin/fusions/").isEqualTo(second);
        var member = VISITOR.signedInAs("aidant@demo.example");
        assertThat(member.with("Content-Type", FORM).post(page, form).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusedPairIsNotShownAgain() throws InterruptedException {
        SentFile.applied(ANIMATOR, file);
        String page = pair();
        ANIMATOR.with("Content-Type", FORM).post(page, "refuse=1");
        assertThat(ANIMATOR.get("/admin/doublons").body()).doesNotContain(page + "\"");
        assertThat(ANIMATOR.get(page).body()).contains("Ce n’est pas un doublon, selon");
    }

    private String merge(String page) {
        return location(ANIMATOR.with("Content-Type", FORM).post(page, form(page)));
    }

    private static String form(String page) {
        String body = ANIMATOR.get(page).body();
        String gone = group(body, "name=\"other\" value=\"(\\d+)\"");
        String kept = group(body, "name=\"merge\" value=\"(\\d+)\"");
        return "merge=" + kept + "&other=" + gone + "&part-NAME=KEPT";
    }

    /** The address of the page of the pair, once the search after the import has found it. */
    private String pair() throws InterruptedException {
        var pair = Pattern.compile("(/admin/doublons/\\d+)\">[^<]*" + word);
        Await.until("the pair is found", () -> pair.matcher(pages()).find());
        Matcher match = pair.matcher(pages());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    /** All pages of the list. */
    private static String pages() {
        var all = new StringBuilder();
        String path = "/admin/doublons";
        while (path != null) {
            String body = ANIMATOR.get(path).body();
            all.append(body);
            Matcher next =
                    Pattern.compile("href=\"(/admin/doublons\\?apres=[^\"]*)\"").matcher(body);
            path = next.find() ? next.group(1) : null;
        }
        return all.toString();
    }

    private String found() {
        return group(VISITOR.get("/api/v1/structures?q=" + word).body(), "\"total\"\\s*:\\s*(\\d+)");
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    private static String group(String text, String pattern) {
        Matcher match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(pattern + " in " + text).isTrue();
        return match.group(1);
    }

    private static String letters() {
        return Long.toString(System.nanoTime(), 36).replaceAll("\\d", "q") + "zat";
    }
}
