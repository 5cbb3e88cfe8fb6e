package org.entraidants.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;

/** An animator who writes and sends by the API. */
final class Letters {
    private final Visitor visitor;
    private final Visitor animator;

    Letters(TestServer server) {
        visitor = Visitor.of(server);
        animator = visitor.with("Authorization", "Bearer " + visitor.signedInToken("animatrice@demo.example"));
    }

    /** Subscribers p0@domain, p1@domain… */
    void subscribe(int count, String domain) {
        String list = IntStream.range(0, count)
                .mapToObj(i -> "p" + i + "@" + domain + ",Zoé Dupont")
                .collect(Collectors.joining("\n"));
        HttpResponse<String> taken =
                animator.with("Content-Type", "text/csv").post("/api/v1/subscribers/imports?source=essai", list);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    }

    long write(String subject) {
        HttpResponse<String> made =
                animator.with("Content-Type", "application/json").post("/api/v1/issues", """
                        {"subject":"%s","blocks":[{"kind":"text","title":"Du neuf","markdown":"À **jeudi**, [au forum](/forum)."},
                          {"kind":"button","title":"Voir l’annuaire","link":"/annuaire"}],"audience":{"subscribers":true}}
                        """.formatted(subject));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).get("id").getAsLong();
    }

    HttpResponse<String> send(long issue) {
        return animator.post("/api/v1/issues/" + issue + "/send", "");
    }

    long sent(String subject) {
        long issue = write(subject);
        HttpResponse<String> answer = send(issue);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return issue;
    }

    JsonObject issue(long issue) {
        return json(animator.get("/api/v1/issues/" + issue));
    }

    String state(long issue) {
        return issue(issue).get("state").getAsString();
    }

    JsonObject deliveries(long issue, String query) {
        return json(animator.get("/api/v1/issues/" + issue + "/deliveries" + query));
    }

    /** How many are in a state. */
    long count(long issue, String state) {
        JsonObject counts = issue(issue).getAsJsonObject("deliveries");
        return counts.has(state) ? counts.get(state).getAsLong() : 0;
    }

    /** How many are in the hands of a node. */
    long held(long issue) {
        return count(issue, "claimed") + count(issue, "sending");
    }

    /** Presses a button of the page of sending. */
    void press(long issue, String deed) {
        page("/admin/lettre/" + issue + "/envoi", "deed=" + deed);
    }

    /** What a page of animators answers to a form. */
    String page(String path, String form) {
        return visitor.signedInAs("animatrice@demo.example")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(path, form)
                .body();
    }

    /** Somebody leaves by the one click of a mail program. */
    int leave(String address) {
        return visitor.with("Content-Type", "application/x-www-form-urlencoded")
                .post("/lettre/desabonnement/" + token(address), "List-Unsubscribe=One-Click")
                .statusCode();
    }

    String token(String address) {
        return visitor.get(LetterDesk.PATH + "?token=" + address).body();
    }

    void hurry() {
        visitor.get(LetterDesk.PATH + "?hurry=1");
    }

    Visitor visitor() {
        return visitor;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
