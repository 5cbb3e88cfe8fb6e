package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.SignInMechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one takes away from the directory: files, and the list within another site. */
class GiveBackIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final String FRAME = "/encart/annuaire";

    private final Visitor member =
            VISITOR.with("Cookie", SignInMechanism.COOKIE + "=" + VISITOR.signedInToken("aidant@demo.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=mediatheque&commune=Pau&radius=50",
                "?lat=43.3&lon=-0.6&radius=100&fees=Gratuit&public=Seniors",
                "?lat=43.3&lon=-0.6&radius=100&service=Aide+aux+d%C3%A9marches+administratives&order=name",
                "?lat=43.3&lon=-0.6&radius=100&open=weekend",
                "?lat=43.3&lon=-0.6&radius=100&open=2026-11-24T10:00&unknown=true",
                "?department=64&typology=BIB&typology=EPN",
                "?commune=Namur",
                "?commune=5000&radius=5",
                "?department=WNA",
                "?lat=43.3&lon=-0.6&radius=100&host=10&verifiedSince=2020-01-01",
                "?commune=Pau&radius=1&q=nulle+part"
            })
    void filesHoldWhatTheSearchFinds(String query) {
        int total = json(VISITOR.get("/api/v1/structures" + query + "&limit=1"))
                .get("total")
                .getAsInt();
        var csv = VISITOR.get("/api/v1/structures.csv" + query);
        assertThat(CsvReader.builder().ofCsvRecord(csv.body()).stream()).hasSize(total + 1);
        var inclusion = json(VISITOR.get("/api/v1/structures.data-inclusion.json" + query));
        assertThat(inclusion.getAsJsonArray("structures")).hasSize(total);
        assertThat(json(VISITOR.get("/api/v1/structures.geojson" + query)).getAsJsonArray("features"))
                .hasSizeBetween(0, total);
    }

    @Test
    void geoJsonIsThatOfTheRfc() {
        var answer = VISITOR.get("/api/v1/structures.geojson?lat=43.3&lon=-0.6&radius=100");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/geo+json");
        JsonObject collection = json(answer);
        assertThat(collection.get("type").getAsString()).isEqualTo("FeatureCollection");
        assertThat(collection.getAsJsonArray("features")).hasSizeGreaterThan(50).allSatisfy(GiveBackIT::assertPoint);
    }

    /** PrimeFaces draws one for every page; the policy of this one names none. */
    private static String withoutNonce(String page) {
        return page.replaceAll(" nonce=\"[^\"]*\"", "");
    }

    private static void assertPoint(JsonElement element) {
        JsonObject feature = element.getAsJsonObject();
        assertThat(feature.keySet()).containsExactlyInAnyOrder("type", "id", "geometry", "properties");
        assertThat(feature.get("type").getAsString()).isEqualTo("Feature");
        JsonObject geometry = feature.getAsJsonObject("geometry");
        assertThat(geometry.get("type").getAsString()).isEqualTo("Point");
        var point = geometry.getAsJsonArray("coordinates");
        assertThat(point).hasSize(2);
        assertThat(point.get(0).getAsDouble()).isBetween(-3.0, 2.0);
        assertThat(point.get(1).getAsDouble()).isBetween(42.0, 45.0);
    }

    @Test
    void filesAreCalledByDayAndTerritory() {
        for (String ending : List.of("csv", "geojson", "data-inclusion.json")) {
            assertThat(VISITOR.get("/api/v1/structures." + ending + "?department=64")
                            .headers()
                            .firstValue("Content-Disposition"))
                    .hasValueSatisfying(header -> assertThat(header)
                            .matches("attachment; filename=\"\\d{4}-\\d{2}-\\d{2}_entraidants_"
                                    + "lieux-de-mediation-numerique_64\\." + ending + "\""));
        }
        assertThat(VISITOR.get("/api/v1/structures.csv?department=%22%0D%0Ax:y")
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains("_---x-y.csv"));
    }

    @Test
    void listOffersItsSearchAsFiles() {
        String page = VISITOR.get("/annuaire?commune=Mourenx&radius=5&open=weekend&after=x")
                .body();
        assertThat(page)
                .contains("/api/v1/structures.csv?commune=Mourenx&amp;radius=5&amp;open=weekend")
                .contains("/api/v1/structures.geojson?commune=Mourenx")
                .contains("/api/v1/structures.data-inclusion.json?commune=Mourenx");
    }

    @Test
    void badParametersOfAFileAreTold() {
        var answer = VISITOR.get("/api/v1/structures.data-inclusion.json?service=Aide");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"service\"");
    }

    @Test
    void namesOfPersonsAreInNoFileAndInNoFrame() {
        String query = "?q=orgelles&commune=Mourenx";
        assertThat(VISITOR.get("/annuaire" + query).body()).contains("Camille Larrieu");
        for (String path : List.of(
                "/api/v1/structures.csv",
                "/api/v1/structures.geojson",
                "/api/v1/structures.data-inclusion.json",
                FRAME)) {
            assertThat(member.get(path + query).body())
                    .as(path)
                    .contains("Orgelles")
                    .doesNotContain("Larrieu");
        }
    }

    @Test
    void onlyTheFrameMayBeFramed() {
        for (String path : List.of(FRAME, "/en" + FRAME, FRAME + "?commune=Pau&theme=dark")) {
            for (int again = 0; again < 2; again++) {
                var frame = VISITOR.get(path).headers();
                assertThat(frame.firstValue("Content-Security-Policy"))
                        .hasValueSatisfying(policy ->
                                assertThat(policy).endsWith("frame-ancestors *").contains("default-src 'self'"));
                assertThat(frame.firstValue("X-Frame-Options")).isEmpty();
            }
        }
        for (String path : List.of("/annuaire", "/encart", "/", FRAME + "/x", "/api/v1/structures" + "?q=x")) {
            var other = member.get(path).headers();
            assertThat(other.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
            assertThat(other.firstValue("X-Frame-Options")).as(path).contains("DENY");
        }
    }

    @Test
    void frameSetsNoCookieAndIsTheSameForEverybody() {
        var forVisitor = VISITOR.get(FRAME + "?q=mediatheque");
        var forMember = member.get(FRAME + "?q=mediatheque");
        assertThat(forVisitor.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(forMember.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(withoutNonce(forMember.body()))
                .isEqualTo(withoutNonce(forVisitor.body()))
                .contains("target=\"_blank\"");
        assertThat(forVisitor.body()).doesNotContain("<header", "<footer", "jsessionid", "ViewState");
    }

    @Test
    void colourThatReadsBadlyIsToldAndNotUsed() {
        assertThat(VISITOR.get(FRAME + "?accent=7a2048&theme=light").body())
                .contains("/api/v1/embed.css?theme=light&amp;accent=7a2048")
                .doesNotContain("se lit mal");
        assertThat(VISITOR.get(FRAME + "?accent=ffee00&theme=light").body())
                .contains("se lit mal")
                .contains("/api/v1/embed.css?theme=light\"");
        assertThat(VISITOR.get("/api/v1/embed.css?accent=ffee00").statusCode()).isEqualTo(400);
        var css = VISITOR.get("/api/v1/embed.css?accent=7a2048&theme=light");
        assertThat(css.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        assertThat(css.body()).contains("--link: #7a2048;");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
