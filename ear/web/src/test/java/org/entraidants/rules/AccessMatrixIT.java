package org.entraidants.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entraidants.harness.AskedGuide;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.web.RoutePaths;
import org.entraidants.platform.web.ServerPaths;
import org.junit.jupiter.api.Test;

/** Who gets what answer, for every page and every operation of the API, as {@code docs/access.md} says; the place is one whose referent is “referent”. */
class AccessMatrixIT {
    private static final String MATRIX = matrix();

    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final String SLUG = "mediatheque-orgelles";
    /** The request of the demonstration for that place, and the account of its referent. */
    private static final String FIRST_REQUEST = "1";

    private static final String REFERENT = "2";
    /** The orientation of the demonstration, from “member” to that place. */
    private static final String CODE = "HJ7KQ4";

    private static final String FILE = "id,pivot,nom,commune,code_postal,adresse,date_maj\n";

    private static final String UPLOAD =
            "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lieux.csv\"\r\n\r\n" + FILE
                    + "\r\n--cut--\r\n";

    private final List<Visitor> callers = List.of(
            VISITOR,
            VISITOR.signedInAs("aidant@demo.example"),
            VISITOR.signedInAs("referente@demo.example"),
            VISITOR.signedInAs("animatrice@demo.example"),
            VISITOR.signedInAs("admin@demo.example"));

    private final String importId = VISITOR.signedInAs("animatrice@demo.example")
            .with("Content-Type", "text/csv")
            .post("/api/v1/imports", FILE)
            .body()
            .replaceAll("\\D", "");

    private final String guideId = AskedGuide.ready(VISITOR.signedInAs("aidant@demo.example"), "?commune=Pau");

    private final String postId = VISITOR.get(
                    VISITOR.get("/forum").body().replaceAll("(?s).*?(/forum/sujets/[\\w-]+)\".*", "$1"))
            .body()
            .replaceAll("(?s).*?/forum/messages/(\\d+).*", "$1");

    /** One that everybody reads, and only animators write. */
    private final String topic =
            VISITOR.get("/forum?categorie=annonces").body().replaceAll("(?s).*?/forum/sujets/([\\w-]+)\".*", "$1");

    /** One that everybody sees, at a place of nobody here: who holds a place keeps its door. */
    private final String gathering =
            VISITOR.get("/agenda").body().replaceAll("(?s).*?/agenda/(\\d+-petit-dejeuner-aider[\\w-]*)\".*", "$1");

    private final String accountId = VISITOR.signedInAs("admin@demo.example")
            .get("/admin/comptes")
            .body()
            .replaceAll("(?s).*?/admin/comptes/(\\d+).*", "$1");

    @Test
    void matrixNamesEveryPageAndEveryOperation() {
        Set<String> known = VISITOR.get(RoutePaths.PATH).body().lines().collect(Collectors.toCollection(TreeSet::new));
        known.addAll(Operations.all());
        assertThat(known).hasSizeGreaterThan(20);
        assertThat(rows()).containsAll(known);
    }

    @Test
    void matrixNamesThePathOfEveryServletAndFilter() {
        List<String> patterns = VISITOR.get(ServerPaths.PATH).body().lines().toList();
        assertThat(patterns).contains("/televersement/import", "/assets/*");
        assertThat(patterns).allSatisfy(pattern -> assertThat(rows()).anyMatch(row -> matches(pattern, path(row))));
    }

    private static boolean matches(String pattern, String path) {
        if (pattern.endsWith("/*")) {
            return (path + "/").startsWith(pattern.substring(0, pattern.length() - 1));
        }
        return pattern.startsWith("*.") ? path.endsWith(pattern.substring(1)) : path.equals(pattern);
    }

    @Test
    void everybodyGetsTheAnswerOfTheMatrix() {
        List<String> expected = squeezed(MATRIX).lines().toList();
        var others = new ArrayList<String>();
        for (String row : rows()) {
            String told = callers.stream().map(caller -> told(ask(caller, row))).collect(Collectors.joining(" "));
            others.add(squeezed(row + " " + told));
        }
        others.removeAll(expected);
        assertThat(others).as("what docs/access.md tells otherwise").isEmpty();
    }

    private static String matrix() {
        String page = Sources.text(Sources.root().resolve("docs/access.md"));
        return page.substring(page.indexOf("```\n") + 4, page.lastIndexOf("```"));
    }

    private static List<String> rows() {
        return MATRIX.lines().skip(1).map(line -> line.split("  +", -1)[0]).toList();
    }

    private static String path(String row) {
        return row.substring(row.indexOf(' ') + 1);
    }

    private static String squeezed(String table) {
        return table.lines().map(line -> line.strip().replaceAll(" +", " ")).collect(Collectors.joining("\n"));
    }

    /** The number of the first thing of a kind in the order of the forum. */
    private String ordered(String kind) {
        return callers.get(4).get("/admin/forum").body().replaceAll("(?s).*?/admin/forum/" + kind + "/(\\d+).*", "$1");
    }

    private HttpResponse<String> ask(Visitor caller, String row) {
        int space = row.indexOf(' ');
        String verb = space < 0 ? "GET" : row.substring(0, space);
        String path = path(row)
                .replace("sujets/{topic}", "sujets/" + topic)
                .replace("{gathering}", gathering)
                .replace("modifier/{part}", "modifier/quand")
                .replace("messages/{id}/signaler", "messages/" + postId + "/signaler")
                .replace("messages/{id}/moderer", "messages/" + postId + "/moderer")
                .replace("rubriques/{space}", "rubriques/" + ordered("rubriques"))
                .replace("categories/{category}", "categories/nouvelle")
                .replace("groupes/{group}", "groupes/nouveau")
                .replace("organismes/{operator}", "organismes/nouveau")
                .replace("etiquettes/{tag}", "etiquettes/nouvelle")
                .replace("messages/{id}", "messages/0")
                .replace("topics/{id}", "topics/0")
                .replace("events/{id}", "events/0")
                .replace("inscriptions/{link}", "inscriptions/" + "x".repeat(43))
                .replace("topics/imports/{id}", "topics/imports/0")
                .replace("forum/import/{id}", "forum/import/0")
                .replace("questionnaire/{link}", "questionnaire/" + "x".repeat(43))
                .replace("{registration}", "0")
                .replace("attestations/{code}", "attestations/1-AAAA-AAAA-AAAA-AAAA")
                .replace("{slug}", SLUG)
                .replace("{code}", CODE)
                .replace("comptes/{id}", "comptes/" + accountId)
                .replace("{part}", "contact")
                .replace("{list}/{thing}", "offres/ajouter")
                .replace("{token}", "x".repeat(43))
                .replace("structures/{id}", "structures/" + SLUG)
                .replace("doublons/{id}", "doublons/0")
                .replace("fusions/{id}", "fusions/0")
                .replace("courrier/{id}", "courrier/0")
                .replace("demandes/{id}", "demandes/" + FIRST_REQUEST)
                .replace("personnes/{id}", "personnes/" + REFERENT)
                .replace("guides/{id}", "guides/" + guideId)
                .replace("relais/{id}", "relais/0")
                .replace("fichiers/{id}", "fichiers/0")
                .replace("{commune}", "64000-pau")
                .replace("{issue}", "0")
                .replace("{block}", "text")
                .replace("issues/{id}", "issues/0")
                .replace("subscribers/imports/{id}", "subscribers/imports/0")
                .replace("{id}", importId)
                .replace("{format}", "csv")
                .replace("{genre}", "blocked");
        return switch (verb) {
            case "DELETE" -> caller.delete(path);
            case "POST" -> post(caller, path);
            default -> caller.get(path.endsWith("clusters") ? path + "?bbox=-1,43,0,44&zoom=9" : path);
        };
    }

    private static HttpResponse<String> post(Visitor caller, String path) {
        return switch (path) {
            case "/api/v1/imports", "/api/v1/topics/imports" ->
                caller.with("Content-Type", "text/csv").post(path, FILE);
            case "/televersement/import",
                    "/en/televersement/import",
                    "/televersement/vacances",
                    "/en/televersement/vacances" -> caller.upload(path, UPLOAD, "cut");
            case "/api/v1/session" ->
                caller.with("Content-Type", "application/json")
                        .post(
                                path,
                                "{\"email\":\"aidant@demo.example\",\"password\":\"%s\"}"
                                        .formatted(TestServer.DEMO_PASSWORD));
            case "/api/v1/passwords/strength" ->
                caller.with("Content-Type", "application/json").post(path, "{\"password\":\"trois girafes\"}");
            case "/api/v1/events" ->
                caller.with("Content-Type", "application/json")
                        .post(
                                path,
                                "{\"title\":\" \",\"kind\":\"breakfast\",\"start\":\"2031-03-11T08:30:00+01:00\",\"end\":\"2031-03-11T10:00:00+01:00\"}");
            case "/api/v1/events/0/registrations" ->
                caller.with("Content-Type", "application/json").post(path, "{\"name\":\"Essai\"}");
            case "/api/v1/topics" ->
                caller.with("Content-Type", "application/json").post(path, "{\"kind\":\"question\",\"title\":\" \"}");
            case "/api/v1/topics/0/posts" ->
                caller.with("Content-Type", "application/json").post(path, "{\"body\":\"oui\"}");
            case "/api/v1/drafts" ->
                caller.with("Content-Type", "application/json")
                        .post(
                                path,
                                "{\"form\":\"%s\",\"place\":\"question\",\"fields\":{}}".formatted(UUID.randomUUID()));
            case "/api/v1/issues" ->
                caller.with("Content-Type", "application/json")
                        .post(path, "{\"subject\":\"x\",\"blocks\":[{\"kind\":\"button\",\"link\":\"nowhere\"}]}");
            case "/api/v1/subscribers" ->
                caller.with("Content-Type", "application/json").post(path, "{\"email\":\"x\"}");
            case "/api/v1/subscribers/imports" ->
                caller.with("Content-Type", "text/csv").post(path, "");
            case "/api/v1/texts/preview" ->
                caller.with("Content-Type", "application/json").post(path, "{\"text\":\"**oui**\"}");
            default -> caller.post(path, "");
        };
    }

    private static String told(HttpResponse<String> answer) {
        assertThat(answer.body()).as("a message that is missing").doesNotContainPattern("\\?\\?[a-z]+\\.[\\w.]+\\?\\?");
        boolean toSignIn = answer.headers()
                .firstValue("Location")
                .filter(place -> place.contains("/connexion"))
                .isPresent();
        return toSignIn ? "sign-in" : Integer.toString(answer.statusCode());
    }
}
