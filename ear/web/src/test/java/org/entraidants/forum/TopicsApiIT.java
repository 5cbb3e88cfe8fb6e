package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

class TopicsApiIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final String NIR = "2 95 10 99 126 111 93";

    private final Visitor helper = as("aidant");
    private final String title = "Par programme " + UUID.randomUUID();

    @Test
    void topicIsAskedReadAndAnswered() {
        JsonObject made =
                json(ask("{\"kind\":\"question\",\"title\":\"%s\",\"body\":\"Qui **sait** ?\",\"category\":\"autre\"}"
                        .formatted(title)));
        String path = "/api/v1/topics/" + made.get("id").getAsInt();
        HttpResponse<String> answered = as("referente").post(path + "/posts", "{\"body\":\"Moi.\"}");
        assertThat(answered.statusCode()).isEqualTo(201);
        JsonObject topic = json(VISITOR.get(path));
        assertThat(topic.get("title").getAsString()).isEqualTo(title);
        assertThat(topic.get("author").getAsString()).isEqualTo("Yanis B.");
        assertThat(json(helper.get(path)).get("author").getAsString()).isEqualTo("Yanis Benali");
        assertThat(topic.getAsJsonArray("posts")).hasSize(2);
        assertThat(topic.getAsJsonArray("posts")
                        .get(0)
                        .getAsJsonObject()
                        .get("html")
                        .getAsString())
                .contains("<strong>sait</strong>");
    }

    @Test
    void sameKeyIsOneTopic() {
        String body =
                "{\"kind\":\"question\",\"title\":\"%s\",\"body\":\"Une fois.\",\"category\":\"autre\",\"key\":\"%s\"}"
                        .formatted(title, UUID.randomUUID());
        assertThat(json(ask(body)).get("id").getAsInt())
                .isEqualTo(json(ask(body)).get("id").getAsInt());
    }

    @Test
    void personalDataAreRefusedWithTheirPlaces() {
        HttpResponse<String> refused =
                ask("{\"kind\":\"question\",\"title\":\"%s\",\"body\":\"Son n° : %s.\",\"category\":\"autre\"}"
                        .formatted(title, NIR));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject hit = JsonParser.parseString(refused.body())
                .getAsJsonObject()
                .getAsJsonArray("hits")
                .get(0)
                .getAsJsonObject();
        assertThat(hit.get("kind").getAsString()).isEqualTo("NIR");
        assertThat(hit.get("field").getAsString()).isEqualTo("body");
        assertThat(hit.get("start").getAsInt()).isEqualTo(9);
        assertThat(hit.get("end").getAsInt()).isEqualTo(9 + NIR.length());
        assertThat(refused.body()).doesNotContain(NIR);
    }

    @Test
    void weakHitsGoThroughOnceAcknowledged() {
        String body =
                "{\"kind\":\"question\",\"title\":\"%s\",\"body\":\"Né le 12/03/1956.\",\"category\":\"autre\"%s}";
        assertThat(ask(body.formatted(title, "")).statusCode()).isEqualTo(422);
        assertThat(ask(body.formatted(title, ",\"acknowledged\":true")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void badInputIsToldFieldByField() {
        HttpResponse<String> flawed = ask("{\"kind\":\"question\",\"title\":\" \"}");
        assertThat(flawed.statusCode()).isEqualTo(422);
        assertThat(flawed.body()).contains("title is missing", "category is missing", "body is missing");
        assertThat(ask("{\"kind\":\"riddle\",\"title\":\"x\"}").body()).contains("\"parameter\":\"kind\"");
        assertThat(ask("{\"kind\":").statusCode()).isEqualTo(400);
        for (String query : new String[] {"kind=riddle", "solved=perhaps", "operator=nobody", "limit=0", "after=x"}) {
            HttpResponse<String> answer = VISITOR.get("/api/v1/topics?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"" + query.split("=", -1)[0] + "\"");
        }
    }

    @Test
    void pagesLeadOn() {
        JsonObject first = json(VISITOR.get("/api/v1/topics?limit=5"));
        String next = first.get("next").getAsString();
        JsonObject second = json(VISITOR.get(next.substring(next.indexOf("/api/"))));
        assertThat(first.getAsJsonArray("items")).hasSize(5);
        assertThat(second.getAsJsonArray("items"))
                .hasSize(5)
                .doesNotContainAnyElementsOf(first.getAsJsonArray("items"));
        assertThat(json(VISITOR.get("/api/v1/topics?q=caf&solved=true&limit=100"))
                        .getAsJsonArray("items"))
                .isNotEmpty()
                .allMatch(item ->
                        item.getAsJsonObject().get("state").getAsString().equals("solved"));
    }

    @Test
    void bodyHasAnEnd() {
        HttpResponse<String> refused = ask("{\"kind\":\"question\",\"title\":\"" + "x".repeat(2 << 20) + "\"}");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("2 MB");
    }

    private HttpResponse<String> ask(String body) {
        return helper.post("/api/v1/topics", body);
    }

    private static Visitor as(String name) {
        return VISITOR.signedInAs(name + "@demo.example").with("Content-Type", "application/json");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
