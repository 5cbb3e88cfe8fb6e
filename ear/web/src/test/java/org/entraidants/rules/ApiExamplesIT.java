package org.entraidants.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.entraidants.harness.AskedGuide;
import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** What {@code docs/api.md} promises is what the server answers. */
class ApiExamplesIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final String FILE = """
            id,pivot,nom,commune,code_postal,adresse,source,date_maj
            exemple-1,00000000000000,Maison des Exemples,Brest,29X,2 quai des Exemples,exemples,2024-04-02
            """;

    private static final String TOPICS = """
            id,title,body,category
            exemple-1,Un sujet d’exemple,Texte,autre
            exemple-2,Un autre sujet,Texte,Autre démarches
            """;

    private final String token = VISITOR.signedInToken("animatrice@demo.example");
    private final String structure = id(VISITOR.get("/api/v1/structures/mediatheque-orgelles"));
    private final String guide = AskedGuide.ready(VISITOR.with("Authorization", "Bearer " + token), "?commune=Pau");
    private final String gathering = id(VISITOR.get("/api/v1/events?kind=breakfast&limit=1"));
    private String lastImport = "";

    @Test
    void everyExampleIsAnsweredAsItIsTold() throws IOException, InterruptedException {
        var examples = ApiExample.all();
        assertThat(examples).hasSizeGreaterThan(8);
        for (ApiExample example : examples) {
            HttpResponse<String> answer = answer(example);
            assertThat(answer.statusCode()).as(example + answer.body()).isEqualTo(example.status());
            assertThat(example.fields())
                    .as(example.path() + " " + answer.body())
                    .allSatisfy(field -> assertThat(answer.body()).contains("\"" + field + "\":"));
            if (example.path().contains("imports?")) {
                awaitImport(example.path().replaceAll("\\?.*", "/"), id(answer));
            }
        }
    }

    private HttpResponse<String> answer(ApiExample example) {
        Visitor caller = VISITOR;
        for (var header : example.headers().entrySet()) {
            caller = caller.with(header.getKey(), header.getValue().replace("$TOKEN", token));
        }
        String path = example.path()
                .replace("structures/412", "structures/" + structure)
                .replace("events/9/", "events/" + gathering + "/")
                .replace("guides/7", "guides/" + guide)
                .replace("imports/51", "imports/" + lastImport);
        String body = example.body()
                .replace("…", TestServer.DEMO_PASSWORD)
                .replace("@lieux.csv", FILE)
                .replace("@sujets.csv", TOPICS);
        return example.verb().equals("POST") ? caller.post(path, body) : caller.get(path);
    }

    private void awaitImport(String path, String number) throws InterruptedException {
        lastImport = number;
        Visitor animator = VISITOR.with("Authorization", "Bearer " + token);
        Await.until(
                "import " + number + " is done",
                () -> animator.get(path + number).body().contains("\"state\":\"done\""));
    }

    private static String id(HttpResponse<String> answer) {
        var id = ID.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }
}
