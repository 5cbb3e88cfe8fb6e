package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a server of its own: nobody writes faster than people do. */
@Tag("once")
class PaceIT {
    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.with(Map.of("ENTRAIDANTS_LIMIT_PACE", "1"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void newMemberWaitsBetweenTwoAnswersAndAnAnimatorDoesNot() {
        Visitor nobody = Visitor.of(server);
        String topic = nobody.get("/forum?etat=ouvert").body().replaceAll("(?s).*?(/forum/sujets/[\\w-]+)\".*", "$1");
        Visitor member = nobody.signedInAs("aidant@demo.example");
        String key = UUID.randomUUID().toString();
        assertThat(answer(member, topic, key, "Chez nous aussi.").statusCode()).isEqualTo(302);
        assertThat(answer(member, topic, key, "Chez nous aussi.").statusCode()).isEqualTo(302);
        HttpResponse<String> again = answer(member, topic, UUID.randomUUID().toString(), "Chez nous aussi.");
        assertThat(again.body()).contains("Vous venez d’envoyer exactement ce texte");
        HttpResponse<String> soon = answer(member, topic, UUID.randomUUID().toString(), "Et encore ceci.");
        assertThat(soon.body()).contains("Un instant", "Et encore ceci.");
        Visitor animator = nobody.signedInAs("animatrice@demo.example");
        for (String text : new String[] {"Un.", "Deux."}) {
            assertThat(answer(animator, topic, UUID.randomUUID().toString(), text)
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void whoAsksTooFastIsToldKindlyAndAProgramWhenToComeAgain() {
        Visitor member = Visitor.of(server).signedInAs("bastien.cazenave@demo.example");
        String topic =
                "{\"kind\":\"question\",\"title\":\"Question %s\",\"body\":\"Qui sait ?\",\"category\":\"autre\"}";
        assertThat(ask(member, topic.formatted("un")).statusCode()).isEqualTo(201);
        HttpResponse<String> soon =
                ask(member, topic.replace("Qui sait", "Et ceci").formatted("deux"));
        assertThat(soon.statusCode()).isEqualTo(429);
        assertThat(soon.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(soon.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 121L);
        HttpResponse<String> held = new TopicForm(
                        server, "bastien.cazenave@demo.example", "question", UUID.randomUUID())
                .field("title", "Encore une question")
                .field("body", "Et cela, qui le sait ?")
                .field("category", category(member))
                .press("send", server);
        assertThat(held.statusCode()).isEqualTo(200);
        assertThat(held.body()).contains("Un instant", "Et cela, qui le sait ?");
    }

    private static String category(Visitor who) {
        return who.get("/forum/nouveau/question")
                .body()
                .replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>Autre démarche</option>.*", "$1");
    }

    private static HttpResponse<String> ask(Visitor who, String topic) {
        return who.with("Content-Type", "application/json").post("/api/v1/topics", topic);
    }

    private static HttpResponse<String> answer(Visitor who, String topic, String key, String body) {
        String form = "answer=answer&jakarta.faces.ViewState=stateless&send=1&form=" + key + "&body="
                + URLEncoder.encode(body, StandardCharsets.UTF_8);
        return who.with("Content-Type", "application/x-www-form-urlencoded").post(topic + "/repondre", form);
    }
}
