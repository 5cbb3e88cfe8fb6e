package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

class ImportsIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final Visitor ANIMATOR = VISITOR.signedInAs("animatrice@demo.example");

    private final String source = "essai" + Long.toString(System.nanoTime(), 36);

    @Test
    void dryRunTellsWhatWouldHappenAndChangesNothing() throws InterruptedException {
        var looked = SentFile.lookedAt(ANIMATOR, NationalFile.ofEightPlaces(source));
        assertThat(looked.state()).isEqualTo("done");
        assertThat(looked.count("created")).as(looked.report()).isEqualTo(6);
        assertThat(looked.count("refused")).isEqualTo(2);
        assertThat(exported().rows()).isEmpty();
        assertThat(SentFile.lookedAt(ANIMATOR, NationalFile.ofEightPlaces(source))
                        .count("created"))
                .isEqualTo(6);
    }

    @Test
    void reportNamesWhatIsWrongInEachLine() throws InterruptedException {
        var report =
                SentFile.lookedAt(ANIMATOR, NationalFile.ofEightPlaces(source)).report();
        assertThat(report)
                .contains("HOURS_TIME_POINT_WITHOUT_END", "\"code\":\"HTML\"", "\"code\":\"FORMULA\"")
                .contains("\"code\":\"POSTCODE\"", "\"value\":\"29X\"")
                .contains("\"code\":\"PERSONAL_DATA\"");
    }

    @Test
    void sameFileAgainChangesNothing() throws InterruptedException {
        SentFile.applied(ANIMATOR, NationalFile.ofEightPlaces(source));
        var again = SentFile.applied(ANIMATOR, NationalFile.ofEightPlaces(source));
        assertThat(again.count("unchanged")).as(again.report()).isEqualTo(6);
        assertThat(again.count("created") + again.count("changed")).isZero();
    }

    @Test
    void oneOtherCellChangesOnePlace() throws InterruptedException {
        var file = NationalFile.ofEightPlaces(source);
        SentFile.applied(ANIMATOR, file);
        var changed = SentFile.applied(ANIMATOR, file.with(4, "adresse", cell -> "7 quai de la Douane"));
        assertThat(changed.count("changed")).as(changed.report()).isEqualTo(1);
        assertThat(changed.count("unchanged")).isEqualTo(5);
        assertThat(exported().rows().get(4)).contains("7 quai de la Douane");
    }

    @Test
    void handEditIsKeptAndShownAsConflict() throws InterruptedException {
        var file = NationalFile.ofOnePlace(source);
        SentFile.applied(ANIMATOR, file);
        correct("address", "3 venelle corrigée à la main");
        var conflict = SentFile.applied(ANIMATOR, file.with(0, "adresse", cell -> "9 rue du fichier"));
        assertThat(conflict.count("conflicts")).as(conflict.report()).isEqualTo(1);
        assertThat(conflict.report()).contains("CONFLICT", "3 venelle corrigée à la main", "9 rue du fichier");
        assertThat(exported().rows().get(0))
                .contains("3 venelle corrigée à la main")
                .doesNotContain("9 rue du fichier");
    }

    @Test
    void exportGivesBackEveryCell() throws InterruptedException {
        var file = NationalFile.ofEightPlaces(source).first(6);
        SentFile.applied(ANIMATOR, file);
        Await.until("the index has taken them in", () -> exported().rows().size() == 6);
        var exported = exported();
        assertThat(exported.columns()).isEqualTo(file.columns());
        // A spreadsheet would run the formula: an apostrophe stops it, and reading takes it away again.
        assertThat(exported.rows())
                .containsExactlyElementsOf(
                        file.with(3, "presentation_detail", cell -> "'" + cell).rows());
        assertThat(SentFile.lookedAt(ANIMATOR, exported).count("unchanged")).isEqualTo(6);
    }

    @Test
    void refusedLinesComeBackWithTheirReason() throws InterruptedException {
        var looked = SentFile.lookedAt(ANIMATOR, NationalFile.ofEightPlaces(source));
        var refused = NationalFile.read(
                ANIMATOR.get("/api/v1/imports/" + looked.id() + "/refused.csv").body());
        assertThat(refused.columns().get(0)).isEqualTo("motif");
        assertThat(refused.rows()).hasSize(2);
        assertThat(refused.rows().get(0).get(0)).contains("29X");
        var mended = refused.first(1).with(0, "code_postal", cell -> "29200");
        assertThat(SentFile.lookedAt(ANIMATOR, mended).count("created")).isEqualTo(1);
    }

    @Test
    void onlyAnimatorsMayImport() {
        String csv = NationalFile.ofOnePlace(source).csv();
        assertProblem(VISITOR.with("Content-Type", "text/csv").post("/api/v1/imports", csv), 401);
        var member = VISITOR.signedInAs("aidant@demo.example");
        assertProblem(member.with("Content-Type", "text/csv").post("/api/v1/imports", csv), 403);
    }

    @Test
    void whatIsNoCsvFailsAndSaysWhatToDo() throws InterruptedException {
        var wrong = Map.of(
                "PK\u0003\u0004\u0014\u0000", "CSV UTF-8",
                "<!DOCTYPE html><html><body>Connexion</body></html>", "page web",
                "", "vide",
                "id,nom\n1,Un lieu\n", "pivot");
        for (var one : wrong.entrySet()) {
            var failed = SentFile.send(ANIMATOR, one.getKey(), true);
            assertThat(failed.state()).as(failed.report()).isEqualTo("failed");
            assertThat(failed.report()).contains(one.getValue());
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    /** What the network says of this source. */
    private NationalFile exported() {
        return NationalFile.read(VISITOR.get("/api/v1/structures.csv").body()).from(source);
    }

    /** The animator corrects one field of the only place, through the page. */
    private void correct(String field, String value) throws InterruptedException {
        var slug = Pattern.compile("\"slug\"\\s*:\\s*\"([^\"]*" + source + "[^\"]*)\"");
        Await.until("the place is found", () -> slug.matcher(found()).find());
        var match = slug.matcher(found());
        assertThat(match.find()).isTrue();
        String path = "/annuaire/" + match.group(1) + "/corriger/adresse";
        String form = ANIMATOR.get(path).body();
        String body = Map.of(
                        "addressDetails",
                        "",
                        "postcode",
                        hidden(form, "postcode"),
                        "commune",
                        hidden(form, "commune"),
                        "correct",
                        "correct",
                        "opened",
                        hidden(form, "opened"),
                        "jakarta.faces.ViewState",
                        hidden(form, "jakarta.faces.ViewState"),
                        field,
                        value,
                        "save",
                        "save")
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = ANIMATOR.with("Content-Type", "application/x-www-form-urlencoded")
                .post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String found() {
        return VISITOR.get("/api/v1/structures?q=korrigan+" + source).body();
    }

    private static String hidden(String form, String name) {
        for (String input : List.of(form.split("<input"))) {
            var value = Pattern.compile("value=\"([^\"]*)\"").matcher(input);
            if (input.contains("name=\"" + name + "\"") && value.find()) {
                return value.group(1);
            }
        }
        throw new AssertionError("No " + name + " in " + form);
    }
}
