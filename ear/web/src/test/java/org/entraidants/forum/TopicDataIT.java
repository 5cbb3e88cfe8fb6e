package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.UUID;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

class TopicDataIT {
    private static final String OPENS = "<script type=\"application/ld+json\">";

    private final Visitor visitor = Visitor.of(TestServer.shared());
    private final Visitor helper = as("aidant");
    private final String title = "</script><b> " + UUID.randomUUID();

    @Test
    void searchEnginesReadTheQuestionAndItsAnswers() {
        long topic = ask("question", "autre", helper);
        var answer = new JsonObject();
        answer.addProperty("body", "Comme **ceci**.");
        as("referente").post("/api/v1/topics/" + topic + "/posts", answer.toString());

        JsonObject question = question(topic);
        assertThat(question.get("name").getAsString()).isEqualTo(title);
        assertThat(question.get("answerCount").getAsInt()).isEqualTo(1);
        assertThat(question.getAsJsonObject("author").get("name").getAsString()).isEqualTo("Yanis B.");
        assertThat(question.getAsJsonArray("acceptedAnswer")).isEmpty();
        JsonObject suggested = question.getAsJsonArray("suggestedAnswer").get(0).getAsJsonObject();
        assertThat(suggested.get("text").getAsString()).contains("<strong>ceci</strong>");
        assertThat(suggested.get("url").getAsString()).contains("/forum/sujets/" + topic, "#");
    }

    @Test
    void theyReadWhatSolvedIt() {
        long solved = JsonParser.parseString(
                        visitor.get("/api/v1/topics?solved=true&limit=1").body())
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        assertThat(question(solved).getAsJsonArray("acceptedAnswer")).isNotEmpty();
    }

    @Test
    void whatAsksNothingTellsThemNothing() {
        long topic = ask("practice", "autre", helper);
        assertThat(page(topic, visitor)).doesNotContain(OPENS);
    }

    @Test
    void closedSpaceTellsThemNothing() {
        Visitor referent = as("referente");
        long topic = ask("question", "entre-referents", referent);
        assertThat(page(topic, referent)).doesNotContain(OPENS);
    }

    private long ask(String kind, String category, Visitor who) {
        var asked = new JsonObject();
        asked.addProperty("kind", kind);
        asked.addProperty("title", title);
        asked.addProperty("body", "Qui sait ?");
        asked.addProperty("category", category);
        return JsonParser.parseString(
                        who.post("/api/v1/topics", asked.toString()).body())
                .getAsJsonObject()
                .get("id")
                .getAsLong();
    }

    private JsonObject question(long topic) {
        String html = page(topic, visitor);
        int begins = html.indexOf(OPENS) + OPENS.length();
        JsonObject page = JsonParser.parseString(html.substring(begins, html.indexOf("</script>", begins)))
                .getAsJsonObject();
        assertThat(page.get("@type").getAsString()).isEqualTo("QAPage");
        return page.getAsJsonObject("mainEntity");
    }

    private static String page(long topic, Visitor reader) {
        String path = reader.get("/forum/sujets/" + topic)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String html = reader.get(path.replaceFirst("^https?://[^/]+", "")).body();
        assertThat(html).contains("</html>");
        return html;
    }

    private Visitor as(String name) {
        return visitor.signedInAs(name + "@demo.example").with("Content-Type", "application/json");
    }
}
